package org.doorstep.transfer.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.kernel.Columns;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.doorstep.transfer.Transfer;
import org.doorstep.transfer.Transfer.Answer;
import org.doorstep.transfer.Transfer.Ruling;
import org.doorstep.transfer.Transfer.Way;
import org.doorstep.transfer.Transfers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Transfers in the table {@code transfer}, a row for each round. */
@Repository
class JdbcTransfers implements Transfers {

    private final JdbcClient jdbc;

    JdbcTransfers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void send(Transfer transfer, OfficerId by) {
        jdbc.sql("""
                        insert into transfer (demand, round, unit, way, report_days, sent_on, sent_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        transfer.demand().value(),
                        transfer.round(),
                        transfer.unit().value(),
                        transfer.way().name(),
                        transfer.reportDays(),
                        transfer.sentOn(),
                        by.value())
                .update();
    }

    @Override
    public void answer(Transfer latest, LocalDate on) {
        jdbc.sql("""
                        update transfer set answer = :answer, answered_on = :on, answered_by = :by, better_unit = :better
                        where demand = :demand and round = :round and answer is null""")
                .param("answer", text(latest.answer()))
                .param("on", on)
                .param("by", text(latest.answeredBy()))
                .param("better", text(latest.betterUnit()))
                .param("demand", latest.demand().value())
                .param("round", latest.round())
                .update();
    }

    @Override
    public void rule(Transfer latest, LocalDate on) {
        jdbc.sql("""
                        update transfer set objection_decided = :ruling, objection_decided_on = :on
                        where demand = :demand and round = :round and objection_decided is null""")
                .param("ruling", text(latest.ruling()))
                .param("on", on)
                .param("demand", latest.demand().value())
                .param("round", latest.round())
                .update();
    }

    @Override
    public List<Transfer> of(DemandNumber demand) {
        return jdbc.sql("select * from transfer where demand = ? order by round")
                .param(demand.value())
                .query(JdbcTransfers::transfer)
                .list();
    }

    private static Transfer transfer(ResultSet row, int place) throws SQLException {
        return new Transfer(
                new DemandNumber(row.getString("demand")),
                row.getInt("round"),
                new UnitId(row.getString("unit")),
                Way.valueOf(row.getString("way")),
                row.getInt("report_days"),
                row.getObject("sent_on", LocalDate.class),
                Columns.maybe(row, "answer", Answer::valueOf),
                Columns.maybe(row, "answered_by", OfficerId::new),
                Columns.maybe(row, "better_unit", UnitId::new),
                Columns.maybe(row, "objection_decided", Ruling::valueOf));
    }

    private static @Nullable String text(@Nullable Object code) {
        return code == null ? null : code.toString();
    }
}
