package org.doorstep.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.office.APetition.NAME;
import static org.doorstep.office.APetition.PHONE;
import static org.doorstep.office.APetition.aPetition;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;
import org.doorstep.office.Desk;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.ConcernedUnits;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.doorstep.transfer.SettleJurisdiction.Whose;
import org.doorstep.transfer.SettleJurisdiction.Word;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A demand that concerns several units from the start: who may be named, who reads it, who answers, who assists. */
@InTheOffice
class SeveralUnitsTest {

    private static final String OWN_PERIOD = "D-NOTIFY-DIRECT";
    private static final OfficerId LIN_YU = new OfficerId("lin.yu");

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    NameConcernedUnits nameConcernedUnits;

    @Autowired
    SettleJurisdiction settleJurisdiction;

    @Autowired
    ConcernedUnits concerned;

    @Autowired
    Demands demands;

    @Autowired
    Ledger ledger;

    @Autowired
    Notes notes;

    @Autowired
    Timeline timeline;

    @Autowired
    Clock clock;

    private DemandNumber demand;

    @BeforeEach
    void a_demand_waits_for_the_petition_office() {
        theOffice.opens();
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("decideAcceptance");
    }

    @Test
    void the_units_concerned_are_kept_with_the_demand_and_why_they_are() {
        concerns("land", "housing");

        assertThat(concerned.of(demand)).containsExactly(new UnitId("housing"), new UnitId("land"));
        assertThat(notes.of(demand.petition())).extracting(Notes.Note::words).contains("Both have a part in it.");
        assertThat(timeline.publicOf(demand.petition()))
                .extracting(Timeline.Entry::kind)
                .contains(Timeline.Kind.UNITS_CONCERNED);
    }

    @Test
    void a_clerk_names_them_at_a_desk_and_is_offered_none_but_them_when_they_agree() {
        var clerk = desks.of("lin.yu");
        clerk.submits(
                        theOffice.taskOf("decideAcceptance").getId(),
                        Map.of(
                                "acceptance", "SEVERAL",
                                "concernedUnits", "[\"housing\", \"land\"]",
                                "concernedWhy", "Both have a part in it."))
                .is(204);
        theOffice.runsItsJobs();

        assertThat(clerk.choices(theOffice.taskOf("negotiateJurisdiction").getId(), "unit"))
                .containsOnlyKeys("housing", "land");
    }

    @ParameterizedTest
    @ValueSource(strings = {"he.lan", "huang.wei", "fang.yuan", "zhou.yan"})
    void their_officers_and_heads_read_the_case_from_the_day_on_which_they_are_named(String officer) {
        read(officer).is(404);

        concerns("housing", "land");

        read(officer).is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"su.qing", "xu.wen", "luo.jing", "deng.rui"})
    void for_units_that_it_does_not_concern_there_is_no_such_case(String officer) {
        concerns("housing", "land");
        read(officer).is(404);

        theOffice.completes("negotiateJurisdiction").ordinarily();

        read(officer).is(404);
    }

    @Test
    void the_unit_that_does_not_accept_it_assists_and_reads_on_and_is_named_in_both_languages() {
        concerns("housing", "land");
        assertThat(assisting("lin.yu", "en")).isEmpty();

        theOffice.completes("negotiateJurisdiction").ordinarily();

        assertThat(demands.get(demand).unit()).isEqualTo(new UnitId("land"));
        assertThat(assisting("he.lan", "en")).containsExactly("Housing Bureau");
        assertThat(assisting("fang.yuan", "zh-CN")).containsExactly("住房建设局");
    }

    @Test
    void a_unit_that_assists_sees_masked_people_like_one_that_it_was_passed_on_to() {
        concerns("housing", "land");
        theOffice.completes("negotiateJurisdiction").ordinarily();

        var seen = read("he.lan").is(200);

        assertThat(seen.json().at("/people/0/masked").asBoolean()).isTrue();
        assertThat(seen.body()).doesNotContain(NAME, PHONE);
    }

    @Test
    void the_petition_office_answers_and_its_period_runs_on_until_the_units_have_settled_it() {
        var before = own();

        concerns("housing", "land");
        assertThat(own()).isEqualTo(before);
        assertThat(demands.get(demand).liesWith()).isNull();
        theOffice.letsPass(Period.ofDays(5));
        theOffice.completes("negotiateJurisdiction").with("jurisdictionSettled", "NO", "unit", null);
        assertThat(own()).isEqualTo(before);
        assertThat(own().runs()).isTrue();
        theOffice.completes("decideJurisdiction").ordinarily();

        assertThat(own().state()).isEqualTo(Deadline.State.MET);
        assertThat(own().endedOn()).isEqualTo(today());
        assertThat(demands.get(demand).acceptedOn()).isEqualTo(today());
    }

    @Test
    void units_that_talk_too_long_make_the_petition_office_late() {
        concerns("housing", "land");
        theOffice.letsPass(Period.between(today(), own().due().rolled().plusDays(1)));

        theOffice.completes("negotiateJurisdiction").ordinarily();

        assertThat(own().breachedOn()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\"land\"]", "[\"land\", \"land\"]"})
    void one_unit_is_not_several(String units) {
        assertThatThrownBy(() -> theOffice
                        .completes("decideAcceptance")
                        .with("acceptance", "SEVERAL", "concernedUnits", units, "concernedWhy", "It is theirs."))
                .hasMessageContaining("at least two different ones")
                .hasMessageContaining("Article 24");
        assertThat(theOffice.openSteps()).contains("decideAcceptance");
    }

    @Test
    void a_unit_that_nobody_knows_concerns_nothing() {
        assertThatThrownBy(() -> names("land", "lighthouse"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("directory.noSuchUnit"));
        assertThat(concerned.of(demand)).isEmpty();
    }

    @Test
    void a_unit_that_handles_no_demands_cannot_accept_one_together_with_others() {
        assertThatThrownBy(() -> names("land", "leadership"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("directory.noSuchUnit"));
        assertThatThrownBy(() -> concerns("land", "leadership")).hasMessageContaining("leadership");
        assertThat(concerned.of(demand)).isEmpty();
    }

    @Test
    void units_do_not_agree_on_one_that_was_not_at_the_table() {
        concerns("housing", "land");

        assertThatThrownBy(() -> settleJurisdiction.settle(
                        demand, new Word(Whose.UNITS, new UnitId("education"), "It is theirs."), LIN_YU))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("transfer.notConcerned"));
        assertThatThrownBy(() -> theOffice.completes("negotiateJurisdiction").with("unit", "education"))
                .hasMessageContaining("education");
        assertThat(theOffice.openSteps()).contains("negotiateJurisdiction");
    }

    @Test
    void the_superior_may_name_another_unit_and_all_that_negotiated_assist_it() {
        concerns("housing", "land");
        theOffice.completes("negotiateJurisdiction").with("jurisdictionSettled", "NO", "unit", null);

        theOffice.completes("decideJurisdiction").with("unit", "education");

        assertThat(demands.get(demand).unit()).isEqualTo(new UnitId("education"));
        assertThat(assisting("he.lan", "en")).containsExactly("Housing Bureau", "Land Bureau");
        read("xu.wen").is(200);
    }

    @Test
    void nobody_assists_in_a_report_that_is_sealed() {
        concerns("housing", "land");

        demands.seal(demand);

        assertThat(concerned.of(demand)).isEmpty();
        read("he.lan").is(404);
        read("zhou.yan").is(404);
    }

    private void concerns(String... units) {
        theOffice
                .completes("decideAcceptance")
                .with(
                        "acceptance",
                        "SEVERAL",
                        "concernedUnits",
                        List.of(units),
                        "concernedWhy",
                        "Both have a part in it.");
    }

    private void names(String... units) {
        nameConcernedUnits.name(
                demand, List.of(units).stream().map(UnitId::new).toList(), "Both have a part in it.", LIN_YU);
    }

    private Desk.Answer read(String officer) {
        return desks.of(officer).get("/api/cases/" + demand.petition());
    }

    private List<String> assisting(String officer, String language) {
        var seen = desks.of(officer)
                .speaking(language)
                .get("/api/cases/" + demand.petition())
                .is(200)
                .json();
        return seen.at("/demands/0/concerned").findParents("unitName").stream()
                .filter(unit -> unit.path("assists").asBoolean())
                .map(unit -> unit.path("unitName"))
                .map(JsonNode::asText)
                .toList();
    }

    private Deadline own() {
        return ledger.of(demand.petition()).stream()
                .filter(deadline -> deadline.subject().equals(Subject.of(demand))
                        && deadline.clock().equals(OWN_PERIOD))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
