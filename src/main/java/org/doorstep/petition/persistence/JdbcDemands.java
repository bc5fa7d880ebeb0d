package org.doorstep.petition.persistence;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demands in the database. */
@Component
class JdbcDemands implements Demands {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final PetitionFacts petitions;
    private final Sealing sealing;
    private final Readers readers;

    JdbcDemands(JdbcClient jdbc, Vault vault, PetitionFacts petitions, Sealing sealing, Readers readers) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.petitions = petitions;
        this.sealing = sealing;
        this.readers = readers;
    }

    @Override
    @Transactional
    public void open(DemandNumber number, String summary, @Nullable String topic, @Nullable CommunityId community) {
        var petition = petitions.lock(number.petition());
        if (allOf(petition.number()).stream().anyMatch(demand -> demand.number().equals(number))) {
            return;
        }
        jdbc.sql("""
                        insert into demand (number, petition, summary, topic, community)
                        values (:number, :petition, :summary, :topic, :community)""")
                .param("number", number.value())
                .param("petition", petition.number().value())
                .param("summary", vault.close(Vault.Key.ORDINARY, Closed.SUMMARY.place(number.value()), summary))
                .param("topic", topic)
                .param("community", Row.text(community))
                .update();
    }

    @Override
    public Demand get(DemandNumber number) {
        return jdbc.sql("select * from demand where number = :number")
                .param("number", number.value())
                .query((row, place) -> demand(new Row(row)))
                .optional()
                .orElseThrow(() -> unknown(number));
    }

    @Override
    public List<Demand> of(PetitionNumber petition) {
        return allOf(petition).stream()
                .filter(demand -> readers.mayKnowOf(demand.sealed()))
                .toList();
    }

    @Override
    public List<Demand> allOf(PetitionNumber petition) {
        return jdbc.sql("select * from demand where petition = :petition order by length(number), number")
                .param("petition", petition.value())
                .query((row, place) -> demand(new Row(row)))
                .list();
    }

    @Override
    public String summary(DemandNumber number) {
        var demand = get(number);
        readers.admit(demand.sealed(), number.petition());
        return jdbc.sql("select summary from demand where number = :number")
                .param("number", number.value())
                .query((row, place) -> vault.open(
                        Vault.Key.of(demand.sealed()), Closed.SUMMARY.place(number.value()), row.getBytes(1)))
                .single();
    }

    @Override
    public void classify(
            DemandNumber number,
            Demand.Type type,
            Demand.StatutoryRoute route,
            @Nullable String topic,
            @Nullable CommunityId community) {
        jdbc.sql("""
                        update demand set type = :type, statutory_route = :route,
                          topic = coalesce(cast(:topic as varchar), topic),
                          community = coalesce(cast(:community as varchar), community)
                        where number = :number""")
                .param("type", type.name())
                .param("route", route.name())
                .param("topic", topic)
                .param("community", Row.text(community))
                .param("number", number.value())
                .update();
    }

    @Override
    @Transactional
    public void seal(DemandNumber number) {
        sealing.seal(number);
    }

    @Override
    public void decideAcceptance(
            DemandNumber number, Demand.Acceptance acceptance, @Nullable UnitId unit, LocalDate on) {
        jdbc.sql("""
                        update demand set acceptance = :acceptance, unit = :unit, accepted_on = :acceptedOn,
                          transferred_to = null
                        where number = :number and acceptance is null""")
                .param("acceptance", acceptance.name())
                .param("unit", Row.text(unit))
                .param("acceptedOn", acceptance == Demand.Acceptance.ACCEPTED ? on : null)
                .param("number", number.value())
                .update();
    }

    @Override
    public void transfer(DemandNumber number, UnitId unit) {
        liesWith(number, unit);
    }

    @Override
    public void takeBack(DemandNumber number) {
        liesWith(number, null);
    }

    private void liesWith(DemandNumber number, @Nullable UnitId unit) {
        jdbc.sql("update demand set transferred_to = :unit where number = :number")
                .param("unit", Row.text(unit))
                .param("number", number.value())
                .update();
    }

    @Override
    public void handleSimply(DemandNumber number, boolean simply) {
        jdbc.sql("update demand set simple = :simply where number = :number")
                .param("simply", simply)
                .param("number", number.value())
                .update();
    }

    @Override
    public void notice(DemandNumber number, LocalDate on) {
        once(number, "noticed_on", on);
    }

    @Override
    public void giveCaseLeader(DemandNumber number, @Nullable OfficerId leader) {
        give(number, "case_leader", leader);
    }

    @Override
    public void giveHandler(DemandNumber number, OfficerId handler) {
        give(number, "handler", handler);
    }

    @Override
    public int openDemandsOf(OfficerId handler) {
        return jdbc.sql("select count(*) from demand where handler = :handler and ended_on is null and not sealed")
                .param("handler", handler.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<DemandNumber> toCarryOutBefore(LocalDate day, @Nullable DemandNumber after, int most) {
        return jdbc.sql("""
                        select number from demand
                        where carry_out_by < :day and carried_out_on is null and ended_on is null and number > :after
                        order by number fetch first :most rows only""")
                .param("day", day)
                .param("after", after == null ? "" : after.value())
                .param("most", most)
                .query((row, place) -> new DemandNumber(row.getString("number")))
                .list();
    }

    @Override
    public void decide(DemandNumber number, Demand.Outcome outcome, @Nullable LocalDate carryOutBy, LocalDate on) {
        jdbc.sql("""
                        update demand set outcome = :outcome, carry_out_by = :carryOutBy, decided_on = :on
                        where number = :number and outcome is null""")
                .param("outcome", outcome.name())
                .param("carryOutBy", carryOutBy)
                .param("on", on)
                .param("number", number.value())
                .update();
    }

    @Override
    public void serve(DemandNumber number, LocalDate receivedOn) {
        once(number, "served_on", receivedOn);
    }

    @Override
    public void review(DemandNumber number, Demand.ReviewOutcome outcome) {
        jdbc.sql("update demand set reviewed = :outcome where number = :number")
                .param("outcome", outcome.name())
                .param("number", number.value())
                .update();
    }

    @Override
    public void carryOut(DemandNumber number, LocalDate on) {
        once(number, "carried_out_on", on);
    }

    @Override
    public void settle(DemandNumber number, Demand.Settled settled) {
        once(number, "settled", settled.name());
    }

    @Override
    public void end(DemandNumber number, LocalDate on) {
        once(number, "ended_on", on);
    }

    @Override
    public void reopen(DemandNumber number) {
        jdbc.sql("""
                        update demand set simple = false, handler = null, outcome = null, decided_on = null,
                          served_on = null, carry_out_by = null, carried_out_on = null, settled = null, ended_on = null
                        where number = :number""").param("number", number.value()).update();
    }

    private void once(DemandNumber number, String column, Object fact) {
        jdbc.sql("update demand set %1$s = :fact where number = :number and %1$s is null".formatted(column))
                .param("fact", fact)
                .param("number", number.value())
                .update();
    }

    private void give(DemandNumber number, String column, @Nullable OfficerId officer) {
        jdbc.sql("update demand set %s = :officer where number = :number".formatted(column))
                .param("officer", Row.text(officer))
                .param("number", number.value())
                .update();
    }

    private static Refusal unknown(DemandNumber number) {
        return new Refusal(Refusal.Kind.UNKNOWN, "petition.demandUnknown", number.value());
    }

    static Demand demand(Row row) throws SQLException {
        return new Demand(
                new DemandNumber(row.text("number")),
                row.maybe("topic", topic -> topic),
                row.maybe("community", CommunityId::new),
                row.maybe("project", ProjectId::new),
                row.flag("sealed"),
                row.flag("simple"),
                row.maybe("type", Demand.Type::valueOf),
                row.maybe("statutory_route", Demand.StatutoryRoute::valueOf),
                row.maybe("unit", UnitId::new),
                row.maybe("transferred_to", UnitId::new),
                row.maybe("acceptance", Demand.Acceptance::valueOf),
                row.maybeDay("accepted_on"),
                row.maybeDay("noticed_on"),
                row.maybe("handler", OfficerId::new),
                row.maybe("case_leader", OfficerId::new),
                row.maybe("outcome", Demand.Outcome::valueOf),
                row.maybeDay("decided_on"),
                row.maybeDay("served_on"),
                row.maybeDay("carry_out_by"),
                row.maybeDay("carried_out_on"),
                row.maybe("settled", Demand.Settled::valueOf),
                row.maybeDay("ended_on"),
                row.maybe("reviewed", Demand.ReviewOutcome::valueOf));
    }
}
