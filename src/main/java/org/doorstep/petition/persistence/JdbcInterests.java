package org.doorstep.petition.persistence;

import java.time.Clock;
import java.util.Set;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Interests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The declared interests in the database. */
@Component
class JdbcInterests implements Interests {

    private final JdbcClient jdbc;
    private final PetitionFacts petitions;
    private final Clock clock;

    JdbcInterests(JdbcClient jdbc, PetitionFacts petitions, Clock clock) {
        this.jdbc = jdbc;
        this.petitions = petitions;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void declare(OfficerId officer, PetitionNumber petition) {
        petitions.lock(petition); // two declarations at the same moment are one
        if (!has(officer, petition)) {
            jdbc.sql("insert into interest (officer, petition, declared_at) values (:officer, :petition, :at)")
                    .param("officer", officer.value())
                    .param("petition", petition.value())
                    .param("at", Row.time(clock.instant()))
                    .update();
        }
    }

    @Override
    public boolean has(OfficerId officer, PetitionNumber petition) {
        return jdbc.sql("select count(*) from interest where officer = :officer and petition = :petition")
                        .param("officer", officer.value())
                        .param("petition", petition.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public Set<OfficerId> in(PetitionNumber petition) {
        return jdbc.sql("select officer from interest where petition = :petition")
                .param("petition", petition.value())
                .query((row, place) -> new OfficerId(row.getString(1)))
                .set();
    }
}
