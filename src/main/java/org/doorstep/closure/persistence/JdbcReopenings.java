package org.doorstep.closure.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.closure.Reopening;
import org.doorstep.closure.Reopenings;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.petition.Demand;
import org.doorstep.statute.ReopenGround;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reopenings in {@code reopening}. */
@Repository
class JdbcReopenings implements Reopenings {

    private final JdbcClient jdbc;

    JdbcReopenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void ask(DemandNumber demand, ReopenGround ground, LocalDate on) {
        jdbc.sql("""
                        insert into reopening (demand, place, ground, asked_on)
                        values (:demand, :place, :ground, :on)""")
                .param("demand", demand.value())
                .param("place", of(demand).size() + 1)
                .param("ground", ground.name())
                .param("on", on)
                .update();
    }

    @Override
    public List<Reopening> of(DemandNumber demand) {
        return jdbc.sql("select * from reopening where demand = :demand order by place")
                .param("demand", demand.value())
                .query(JdbcReopenings::reopening)
                .list();
    }

    @Override
    public void answer(Reopening reopening, Reopening.Answer answer, Demand former, OfficerId by, LocalDate on) {
        jdbc.sql("""
                        update reopening set answer = :answer, answered_on = :on, answered_by = :by,
                          former_handler = :handler, former_outcome = :outcome, former_decided_on = :decidedOn,
                          former_served_on = :servedOn, former_carry_out_by = :carryOutBy,
                          former_carried_out_on = :carriedOutOn, former_settled = :settled, former_ended_on = :endedOn
                        where demand = :demand and place = :place""")
                .param("answer", answer.name())
                .param("on", on)
                .param("by", by.value())
                .param(
                        "handler",
                        former.handler() == null ? null : former.handler().value())
                .param("outcome", code(former.outcome()))
                .param("decidedOn", former.decidedOn())
                .param("servedOn", former.servedOn())
                .param("carryOutBy", former.carryOutBy())
                .param("carriedOutOn", former.carriedOutOn())
                .param("settled", code(former.settled()))
                .param("endedOn", former.endedOn())
                .param("demand", reopening.demand().value())
                .param("place", reopening.place())
                .update();
    }

    @Override
    public Set<OfficerId> formerHandlers(DemandNumber demand) {
        return jdbc
                .sql("select former_handler from reopening where demand = :demand and former_handler is not null")
                .param("demand", demand.value())
                .query(String.class)
                .list()
                .stream()
                .map(OfficerId::new)
                .collect(Collectors.toSet());
    }

    private static Reopening reopening(ResultSet row, int place) throws SQLException {
        var answer = row.getString("answer");
        return new Reopening(
                new DemandNumber(row.getString("demand")),
                row.getInt("place"),
                ReopenGround.valueOf(row.getString("ground")),
                row.getObject("asked_on", LocalDate.class),
                answer == null ? null : Reopening.Answer.valueOf(answer));
    }

    private static @Nullable String code(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
