package org.doorstep.deadline.persistence;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.LegalDue;
import org.doorstep.deadline.Recounts;
import org.doorstep.statute.Statutes;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ledger of one petition with any number of deadlines, on a database of its own. */
public final class ALedger {

    private final DataSource database;
    private final Statutes statutes;

    public ALedger(DataSource database, Statutes statutes) {
        this.database = database;
        this.statutes = statutes;
        JdbcClient.create(database)
                .sql("""
                        insert into petition (number, channel, language, received_on, registered_at, registered_by,
                          query_code, request, facts, reasons)
                        values ('2026-000001', 'LETTER', 'zh', :day, :now, 'lin.yu', :none, :none, :none, :none)""")
                .param("day", LocalDate.of(2026, 1, 5))
                .param("now", OffsetDateTime.parse("2026-01-05T09:00:00+08:00"))
                .param("none", new byte[0])
                .update();
    }

    public Recounts recounts() {
        return new JdbcRecounts(
                JdbcClient.create(database), new NamedParameterJdbcTemplate(database), new DeadlineRow(statutes));
    }

    /** Opens these deadlines, with the entry of their start. */
    public void open(String statute, List<LegalDue> deadlines) {
        var rows = IntStream.range(0, deadlines.size())
                .mapToObj(n -> row(n, statute, deadlines.get(n)))
                .toArray(SqlParameterSource[]::new);
        var batches = new NamedParameterJdbcTemplate(database);
        batches.batchUpdate("""
                insert into deadline (id, petition, clock, statute, calendar, calendar_version, start_on, due_on,
                  due_rolled, estimated, state)
                values (:id, '2026-000001', :clock, :statute, 'CN', :version, :start, :due, :rolled, :estimated, :state)""", rows);
        batches.batchUpdate("""
                insert into deadline_entry (deadline, place, kind, at, actor, reason, article, calendar_version, due_after)
                values (:id, 1, 'START', :at, 'lin.yu', 'registered', :article, :version, :rolled)""", rows);
    }

    private static MapSqlParameterSource row(int number, String statute, LegalDue due) {
        return new MapSqlParameterSource()
                .addValue("id", "%036d".formatted(number))
                .addValue("clock", due.clock())
                .addValue("statute", statute)
                .addValue("version", due.calendarVersion())
                .addValue("start", due.start())
                .addValue("due", due.due())
                .addValue("rolled", due.rolled())
                .addValue("estimated", due.estimated())
                .addValue("state", Deadline.State.RUNNING.name())
                .addValue("article", due.article())
                .addValue("at", OffsetDateTime.parse("2026-01-05T09:00:00+08:00"));
    }
}
