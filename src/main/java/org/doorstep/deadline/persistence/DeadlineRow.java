package org.doorstep.deadline.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.DeadlineId;
import org.doorstep.deadline.Entry;
import org.doorstep.deadline.Ladder;
import org.doorstep.deadline.LegalDue;
import org.doorstep.deadline.Moved;
import org.doorstep.deadline.Running;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.statute.StatuteVersion;
import org.doorstep.statute.Statutes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads rows of the ledger; the article of a deadline stands in its law. */
@Component
class DeadlineRow {

    private final Statutes statutes;

    DeadlineRow(Statutes statutes) {
        this.statutes = statutes;
    }

    Deadline deadline(ResultSet row, int place) throws SQLException {
        var running = new Running(
                StatuteVersion.parse(row.getString("statute")),
                row.getString("clock"),
                row.getObject("start_on", LocalDate.class),
                row.getInt("set_days"),
                row.getInt("extended_by"),
                row.getInt("hearing_days"));
        return new Deadline(
                new DeadlineId(row.getString("id")),
                subject(row),
                running,
                due(row, running),
                Deadline.State.valueOf(row.getString("state")),
                new Ladder(row.getInt("warned"), day(row, "warn_on")),
                day(row, "breached_on"),
                day(row, "ended_on"));
    }

    private LegalDue due(ResultSet row, Running running) throws SQLException {
        return new LegalDue(
                running.clock(),
                running.start(),
                row.getObject("due_on", LocalDate.class),
                row.getObject("due_rolled", LocalDate.class),
                row.getBoolean("estimated"),
                statutes.of(running.statute()).clock(running.clock()).article(),
                row.getString("calendar_version"));
    }

    Moved moved(ResultSet row, int place) throws SQLException {
        return new Moved(
                new DeadlineId(row.getString("id")),
                subject(row),
                StatuteVersion.parse(row.getString("statute")),
                row.getString("clock"),
                row.getObject("due_before", LocalDate.class),
                row.getObject("due_after", LocalDate.class));
    }

    static Subject subject(ResultSet row) throws SQLException {
        var demand = row.getString("demand");
        return new Subject(
                new PetitionNumber(row.getString("petition")), demand == null ? null : new DemandNumber(demand));
    }

    Entry entry(ResultSet row, int place) throws SQLException {
        return new Entry(
                Entry.Kind.valueOf(row.getString("kind")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new OfficerId(row.getString("actor")),
                row.getString("reason"),
                row.getString("article"),
                row.getString("calendar_version"),
                row.getObject("days", Integer.class),
                day(row, "due_before"),
                day(row, "due_after"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
