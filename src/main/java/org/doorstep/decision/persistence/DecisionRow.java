package org.doorstep.decision.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.doorstep.decision.Decision;
import org.doorstep.decision.Draft;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.Demand.Outcome;
import org.doorstep.vault.Vault;
import org.doorstep.vault.Vault.Key;
import org.jspecify.annotations.Nullable;

/** Reads one row of the table {@code decision} and closes its words; sealed demands are never decided here (R22 §30). */
record DecisionRow(Vault vault) {

    byte @Nullable [] close(DemandNumber demand, int round, String column, @Nullable String words) {
        return vault.closeIfAny(Key.ORDINARY, place(demand, round, column), words);
    }

    Decision read(ResultSet row, int place) throws SQLException {
        var demand = new DemandNumber(row.getString("demand"));
        int round = row.getInt("round");
        var draft = new Draft(
                Outcome.valueOf(row.getString("outcome")),
                Objects.requireNonNull(open(row, demand, round, "facts")),
                open(row, demand, round, "reasons"),
                open(row, demand, round, "law"),
                Objects.requireNonNull(open(row, demand, round, "reply")),
                row.getObject("carry_out_by", LocalDate.class));
        return new Decision(
                demand,
                round,
                draft,
                new OfficerId(row.getString("drafted_by")),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                officer(row, "approved_by"),
                instant(row, "approved_at"),
                officer(row, "returned_by"),
                open(row, demand, round, "returned_remark"));
    }

    private @Nullable String open(ResultSet row, DemandNumber demand, int round, String column) throws SQLException {
        return vault.openIfAny(Key.ORDINARY, place(demand, round, column), row.getBytes(column));
    }

    private static @Nullable OfficerId officer(ResultSet row, String column) throws SQLException {
        var id = row.getString(column);
        return id == null ? null : new OfficerId(id);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static String place(DemandNumber demand, int round, String column) {
        return "decision." + column + "/" + demand + "/" + round;
    }
}
