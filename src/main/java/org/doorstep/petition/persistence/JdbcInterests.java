package org.doorstep.petition.persistence;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.doorstep.audit.AuditLog;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Interests;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The interests in the database, each with how it came to be known; both are on record. To them come those of projects. */
@Component
class JdbcInterests implements Interests {

    private final JdbcClient jdbc;
    private final PetitionFacts petitions;
    private final AuditLog audit;
    private final Clock clock;

    JdbcInterests(JdbcClient jdbc, PetitionFacts petitions, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.petitions = petitions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean declare(OfficerId officer, PetitionNumber petition) {
        return enter(officer, petition, Origin.DECLARED, null);
    }

    @Override
    @Transactional
    public void decide(OfficerId officer, PetitionNumber petition, OfficerId by) {
        enter(officer, petition, Origin.DECIDED, by);
    }

    private boolean enter(OfficerId officer, PetitionNumber petition, Origin origin, @Nullable OfficerId by) {
        petitions.lock(petition); // two declarations at the same moment are one
        if (noted(petition).contains(officer)) {
            return false;
        }
        jdbc.sql("""
                        insert into interest (officer, petition, declared_at, origin, decided_by)
                        values (:officer, :petition, :at, :origin, :by)""")
                .param("officer", officer.value())
                .param("petition", petition.value())
                .param("at", Row.time(clock.instant()))
                .param("origin", origin.name())
                .param("by", Row.text(by))
                .update();
        audit.write("interest." + origin.name().toLowerCase(Locale.ROOT), petition + "/" + officer, null);
        return true;
    }

    @Override
    public boolean has(OfficerId officer, PetitionNumber petition) {
        return in(petition).contains(officer);
    }

    @Override
    public Set<OfficerId> in(PetitionNumber petition) {
        return officers(petition, """
                        select officer from interest where petition = :petition
                        union
                        select work.officer from project_work work join demand on demand.project = work.project
                        where demand.petition = :petition""");
    }

    private Set<OfficerId> noted(PetitionNumber petition) {
        return officers(petition, "select officer from interest where petition = :petition");
    }

    private Set<OfficerId> officers(PetitionNumber petition, String query) {
        return jdbc.sql(query)
                .param("petition", petition.value())
                .query((row, place) -> new OfficerId(row.getString(1)))
                .set();
    }

    /** How an interest came to be known. */
    private enum Origin {
        DECLARED,
        DECIDED
    }
}
