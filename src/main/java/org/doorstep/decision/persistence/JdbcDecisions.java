package org.doorstep.decision.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.doorstep.decision.Decision;
import org.doorstep.decision.Decisions;
import org.doorstep.decision.Draft;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.letters.Letters;
import org.doorstep.letters.ServiceMethod;
import org.doorstep.petition.Demand;
import org.doorstep.vault.Vault;
import org.doorstep.vault.Vault.Key;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions in the tables {@code decision} and {@code service}, their words encrypted. */
@Repository
class JdbcDecisions implements Decisions {

    private final JdbcClient jdbc;
    private final DecisionRow rows;
    private final Vault vault;
    private final Clock clock;

    JdbcDecisions(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new DecisionRow(vault);
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public void draft(Demand demand, Draft draft, OfficerId by) {
        var number = demand.number();
        int round = of(number).size() + 1;
        jdbc.sql("""
                        insert into decision
                          (demand, round, outcome, facts, reasons, law, reply, carry_out_by, drafted_at, drafted_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        number.value(),
                        round,
                        draft.outcome().name(),
                        rows.close(number, round, "facts", draft.facts()),
                        rows.close(number, round, "reasons", draft.reasons()),
                        rows.close(number, round, "law", draft.law()),
                        rows.close(number, round, "reply", draft.reply()),
                        draft.carryOutBy(),
                        OffsetDateTime.now(clock),
                        by.value())
                .update();
    }

    @Override
    public void approve(Decision decision, OfficerId by) {
        jdbc.sql("update decision set approved_at = ?, approved_by = ? where demand = ? and round = ?")
                .params(OffsetDateTime.now(clock), by.value(), decision.demand().value(), decision.round())
                .update();
    }

    @Override
    public void sendBack(Decision decision, String remark, OfficerId by) {
        jdbc.sql("""
                        update decision set returned_at = ?, returned_by = ?, returned_remark = ?
                         where demand = ? and round = ?
                        """)
                .params(
                        OffsetDateTime.now(clock),
                        by.value(),
                        rows.close(decision.demand(), decision.round(), "returned_remark", remark),
                        decision.demand().value(),
                        decision.round())
                .update();
    }

    @Override
    public List<Decision> of(DemandNumber demand) {
        return jdbc.sql("select * from decision where demand = ? order by round")
                .param(demand.value())
                .query(rows::read)
                .list();
    }

    @Override
    public void serve(DemandNumber demand, Service service, OfficerId by) {
        if (service(demand, service.document()).isPresent()) {
            return;
        }
        jdbc.sql("""
                        insert into service (demand, document, method, received_on, receipt, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        demand.value(),
                        named(demand, service.document()),
                        service.method().name(),
                        service.receivedOn(),
                        vault.close(Key.ORDINARY, receiptOf(demand, service.document()), service.receipt()),
                        OffsetDateTime.now(clock),
                        by.value())
                .update();
    }

    @Override
    public Optional<Service> service(DemandNumber demand, Letters.Kind document) {
        return jdbc.sql("select * from service where demand = ? and document = ?")
                .params(demand.value(), named(demand, document))
                .query((row, place) -> new Service(
                        document,
                        ServiceMethod.valueOf(row.getString("method")),
                        row.getObject("received_on", LocalDate.class),
                        vault.open(Key.ORDINARY, receiptOf(demand, document), row.getBytes("receipt"))))
                .optional();
    }

    private String receiptOf(DemandNumber demand, Letters.Kind document) {
        return ClosedDecisions.RECEIPT.place(demand + "/" + named(demand, document));
    }

    /** The letter of a decision that was made again has a proof of its own. */
    private String named(DemandNumber demand, Letters.Kind document) {
        var made = made(demand);
        return made > 1 ? document + "/" + made : document.name();
    }
}
