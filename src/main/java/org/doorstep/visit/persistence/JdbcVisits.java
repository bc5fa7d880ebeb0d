package org.doorstep.visit.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.vault.Vault;
import org.doorstep.vault.Vault.Key;
import org.doorstep.visit.Visit;
import org.doorstep.visit.Visit.Appointment;
import org.doorstep.visit.Visit.Consent;
import org.doorstep.visit.Visit.Purpose;
import org.doorstep.visit.Visit.Visitors;
import org.doorstep.visit.VisitId;
import org.doorstep.visit.VisitRecord;
import org.doorstep.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits in the table {@code visit}; what was said stands there encrypted. */
@Repository
class JdbcVisits implements Visits {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;
    private final JdbcPromises promises;

    JdbcVisits(JdbcClient jdbc, Vault vault, Clock clock, JdbcPromises promises) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
        this.promises = promises;
    }

    @Override
    public VisitId open(PetitionNumber petition, @Nullable DemandNumber demand, Purpose purpose, OfficerId by) {
        var id = VisitId.next();
        jdbc.sql(
                        "insert into visit (id, petition, demand, purpose, requested_at, requested_by) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id.toString(),
                        petition.value(),
                        demand == null ? null : demand.value(),
                        purpose.name(),
                        OffsetDateTime.now(clock),
                        by.value())
                .update();
        return id;
    }

    @Override
    public Visit get(VisitId id) {
        return jdbc.sql("select * from visit where id = ?")
                .param(id.toString())
                .query(VisitRow::read)
                .optional()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "visit.unknown"));
    }

    @Override
    public List<Visit> of(PetitionNumber petition) {
        return jdbc.sql("select * from visit where petition = ? order by requested_at, id")
                .param(petition.value())
                .query(VisitRow::read)
                .list();
    }

    @Override
    public void consent(VisitId id, Consent consent, @Nullable String givenBy, LocalDate on) {
        change(
                "consent = ?, consent_given_by = coalesce(?, consent_given_by), consent_changed_on = ?",
                id,
                consent.name(),
                givenBy,
                on);
    }

    @Override
    public void agree(VisitId id, Appointment appointment) {
        change(
                "visit_on = ?, visit_slot = ?, place = ?",
                id,
                appointment.day(),
                appointment.slot(),
                appointment.place().name());
    }

    @Override
    public void send(VisitId id, Visitors visitors) {
        change(
                "first_visitor = ?, second_visitor = ?",
                id,
                visitors.first().value(),
                visitors.second().value());
    }

    @Override
    public Map<OfficerId, Long> loadOn(LocalDate day) {
        return jdbc
                .sql(
                        "select first_visitor, second_visitor from visit where visit_on = ? and outcome is null and first_visitor is not null")
                .param(day)
                .query((row, place) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(OfficerId::new, Collectors.counting()));
    }

    @Override
    public void record(VisitId id, VisitRecord record) {
        change(
                "outcome = ?, visited_on = ?, said = ?, new_demands = ?",
                id,
                record.outcome().name(),
                record.visitedOn(),
                closed(id, "said", record.said()),
                closed(id, "new_demands", record.newDemands()));
        promises.make(get(id), record.promises());
    }

    @Override
    public Optional<String> said(VisitId id) {
        return opened(id, "said");
    }

    @Override
    public Optional<String> correction(VisitId id) {
        return opened(id, "correction");
    }

    @Override
    public Optional<String> newDemands(VisitId id) {
        return opened(id, "new_demands");
    }

    @Override
    public void confirm(VisitId id, Visit.Confirmation confirmation, String how, @Nullable String correction) {
        change(
                "confirmed = ?, confirmed_how = ?, correction = ?",
                id,
                confirmation.name(),
                how,
                closed(id, "correction", Optional.ofNullable(correction)));
    }

    @Override
    public int nextAttempt(VisitId id) {
        change("attempt = attempt + 1, outcome = null", id);
        return get(id).attempt();
    }

    @Override
    public void end(VisitId id, Visit.Outcome outcome) {
        change("outcome = ?", id, outcome.name());
    }

    @Override
    public void forgetUnconfirmed(VisitId id) {
        jdbc.sql("update visit set said = null, new_demands = null where id = ? and confirmed is null")
                .param(id.toString())
                .update();
        promises.forgetUnconfirmed(id);
    }

    private void change(String columns, VisitId id, @Nullable Object... values) {
        var statement = jdbc.sql("update visit set " + columns + " where id = ?");
        for (var value : values) {
            statement = statement.param(value);
        }
        if (statement.param(id.toString()).update() == 0) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "visit.unknown");
        }
    }

    private byte @Nullable [] closed(VisitId id, String column, Optional<String> words) {
        return vault.closeIfAny(Key.ORDINARY, place(id, column), words.orElse(null));
    }

    private Optional<String> opened(VisitId id, String column) {
        return jdbc.sql("select " + column + " from visit where id = ? and " + column + " is not null")
                .param(id.toString())
                .query((row, number) -> vault.open(Key.ORDINARY, place(id, column), row.getBytes(1)))
                .optional();
    }

    private static String place(VisitId id, String column) {
        return "visit." + column + "/" + id;
    }
}
