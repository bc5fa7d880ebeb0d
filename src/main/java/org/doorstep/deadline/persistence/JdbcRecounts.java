package org.doorstep.deadline.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Moved;
import org.doorstep.deadline.MovedStep;
import org.doorstep.deadline.OfficeDate;
import org.doorstep.deadline.Recounts;
import org.doorstep.deadline.Run;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Recounts in {@code recount}, {@code moved_step} and the ledger. */
@Repository
class JdbcRecounts implements Recounts {

    private static final String ONE = "select * from recount where calendar = :calendar and version = :version";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final DeadlineRow rows;

    JdbcRecounts(JdbcClient jdbc, NamedParameterJdbcOperations batches, DeadlineRow rows) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.rows = rows;
    }

    @Override
    public Run take(CalendarCode calendar, String version) {
        var locked = of(ONE + " for update", calendar, version).query(JdbcRecounts::run);
        return locked.optional().orElseGet(() -> {
            of(
                            "insert into recount (calendar, version, place, looked_at) values (:calendar, :version, '', 0)",
                            calendar,
                            version)
                    .update();
            return new Run(calendar, version, "", 0, null);
        });
    }

    @Override
    public void put(Run run) {
        of("""
                        update recount set place = :place, looked_at = :looked, ended_at = :ended
                        where calendar = :calendar and version = :version""", run.calendar(), run.version())
                .param("place", run.place())
                .param("looked", run.lookedAt())
                .param("ended", at(run.endedAt()))
                .update();
    }

    @Override
    public Optional<Run> find(CalendarCode calendar, String version) {
        return of(ONE, calendar, version).query(JdbcRecounts::run).optional();
    }

    @Override
    public List<Deadline> countedOtherwise(CalendarCode calendar, String version, int most) {
        return of("""
                        select * from deadline
                        where calendar = :calendar and state = 'RUNNING' and calendar_version <> :version
                        fetch first :most rows only for update""", calendar, version)
                .param("most", most)
                .query(rows::deadline)
                .list();
    }

    @Override
    public void put(List<Recounted> deadlines) {
        var changes = deadlines.stream().map(JdbcRecounts::change).toArray(SqlParameterSource[]::new);
        batches.batchUpdate("""
                update deadline set calendar_version = :version, due_on = :due, due_rolled = :rolled,
                  estimated = :estimated, warn_on = :warnOn, breached_on = :breached
                where id = :id""", changes);
        batches.batchUpdate("""
                insert into deadline_entry (deadline, place, kind, at, actor, reason, article, calendar_version,
                  due_before, due_after)
                values (:id, (select coalesce(max(place), 0) + 1 from deadline_entry where deadline = :id),
                  :kind, :at, :actor, :reason, :article, :version, :before, :after)""", changes);
    }

    private static MapSqlParameterSource change(Recounted recounted) {
        var deadline = recounted.deadline();
        var entry = recounted.entry();
        return new MapSqlParameterSource()
                .addValue("id", deadline.id().value())
                .addValue("version", deadline.due().calendarVersion())
                .addValue("due", deadline.due().due())
                .addValue("rolled", deadline.due().rolled())
                .addValue("estimated", deadline.due().estimated())
                .addValue("warnOn", deadline.ladder().nextOn())
                .addValue("breached", deadline.breachedOn())
                .addValue("kind", entry.kind().name())
                .addValue("at", at(entry.at()))
                .addValue("actor", entry.actor().value())
                .addValue("reason", entry.reason())
                .addValue("article", entry.article())
                .addValue("before", entry.dueBefore())
                .addValue("after", entry.dueAfter());
    }

    @Override
    public void put(Run run, MovedStep step) {
        var subject = step.subject();
        var demand = subject == null ? null : subject.demand();
        of("""
                        insert into moved_step
                          (calendar, version, holder, kind, name, petition, demand, moved_from, moved_to)
                        values (:calendar, :version, :holder, :kind, :name, :petition, :demand, :from, :to)""", run.calendar(), run.version())
                .param("holder", step.holder())
                .param("kind", step.kind().name())
                .param("name", step.name())
                .param("petition", subject == null ? null : subject.petition().value())
                .param("demand", demand == null ? null : demand.value())
                .param("from", at(step.from()))
                .param("to", at(step.to()))
                .update();
    }

    @Override
    public Count count(CalendarCode calendar, String version) {
        return of("""
                        select count(case when calendar_version = :version then 1 end) as counted, count(*) as total
                        from deadline where calendar = :calendar and state = 'RUNNING'""", calendar, version)
                .query((row, place) -> new Count(row.getInt("counted"), row.getInt("total")))
                .single();
    }

    @Override
    public List<Moved> deadlinesMovedBy(CalendarCode calendar, String version, int most) {
        return of("""
                        select d.id, d.petition, d.demand, d.statute, d.clock, e.due_before, e.due_after
                        from deadline_entry e join deadline d on d.id = e.deadline
                        where d.calendar = :calendar and e.calendar_version = :version and e.kind = 'RECOMPUTE'
                          and e.due_before <> e.due_after
                        order by d.petition, d.demand, d.clock fetch first :most rows only""", calendar, version).param("most", most).query(rows::moved).list();
    }

    @Override
    public List<MovedStep> stepsMovedBy(CalendarCode calendar, String version, int most) {
        return of("""
                        select * from moved_step where calendar = :calendar and version = :version
                        order by petition, demand, name, kind fetch first :most rows only""", calendar, version)
                .param("most", most)
                .query(JdbcRecounts::movedStep)
                .list();
    }

    private StatementSpec of(String sql, CalendarCode calendar, String version) {
        return jdbc.sql(sql).param("calendar", calendar.value()).param("version", version);
    }

    private static Run run(ResultSet row, int place) throws SQLException {
        return new Run(
                new CalendarCode(row.getString("calendar")),
                row.getString("version"),
                row.getString("place"),
                row.getInt("looked_at"),
                row.getObject("ended_at") == null ? null : instant(row, "ended_at"));
    }

    private static MovedStep movedStep(ResultSet row, int place) throws SQLException {
        return new MovedStep(
                row.getString("holder"),
                OfficeDate.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("petition") == null ? null : DeadlineRow.subject(row),
                instant(row, "moved_from"),
                instant(row, "moved_to"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
