package org.doorstep.petition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.closure.RatePetition;
import org.doorstep.closure.Rating;
import org.doorstep.closure.Ratings;
import org.doorstep.deadline.Deadlines;
import org.doorstep.intake.AddMaterial;
import org.doorstep.intake.RaiseUrgency;
import org.doorstep.intake.WithdrawPetition;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UnitId;
import org.doorstep.letters.Letters;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.office.Covers;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Group;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Petitions.SameMatter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code petition.bpmn}. */
@InTheOffice
@Covers("petition")
class PetitionProcessTest {

    @Autowired
    Deadlines deadlines;

    @Autowired
    TheOffice theOffice;

    @Autowired
    Petitions petitions;

    @Autowired
    Group group;

    @Autowired
    Demands demands;

    @Autowired
    Letters letters;

    @Autowired
    Ratings ratings;

    @Autowired
    RatePetition ratePetition;

    @Autowired
    AddMaterial addMaterial;

    @Autowired
    RaiseUrgency raiseUrgency;

    @Autowired
    WithdrawPetition withdrawPetition;

    private PetitionNumber number;
    private ProcessInstance petition;

    @BeforeEach
    void a_petition_is_registered() {
        number = theOffice.registers(aPetition()).number();
        petition = theOffice.petition().instance();
    }

    @Test
    void an_undivided_petition_is_one_demand_and_goes_its_way_to_the_archive() {
        assertThat(petition)
                .hasProcessDefinitionKey("petition")
                .hasBusinessKey(number.value())
                .isWaitingAt("user_checkSameMatter")
                .task()
                .hasCandidateGroup("petition-office");
        theOffice.completes("checkSameMatter").ordinarily();
        assertThat(petition).isWaitingAt("user_splitDemands").task().hasCandidateGroup("registrar");
        theOffice.completes("splitDemands").ordinarily();
        assertThat(petition).isWaitingAt("call_demand");
        theOffice.goesOnTo("askRating");
        assertThat(letters.of(number)).anyMatch(letter -> letter.kind() == Kind.RATING_INVITATION);

        theOffice.completes("askRating").with("comment", "They came twice, and they listened.");

        assertThat(petition)
                .hasPassedInOrder(
                        "start_petitionRegistered",
                        "service_findSameMatter",
                        "user_checkSameMatter",
                        "user_splitDemands",
                        "service_openDemands",
                        "call_demand",
                        "service_inviteRating",
                        "gate_ratingInvited",
                        "user_askRating",
                        "service_closePetition",
                        "service_archivePetition",
                        "end_petitionArchived")
                .isEnded();
        assertThat(demands.of(number)).hasSize(1);
        assertThat(ratings.of(number)).isPresent();
        assertThat(petitions.get(number).archivedAt()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(value = SameMatter.class, names = "NEW", mode = EnumSource.Mode.EXCLUDE)
    void a_matter_seen_before_is_linked_by_a_person_and_goes_on_all_the_same(SameMatter found) {
        var later = theOffice.registers(aPetition());

        theOffice
                .completes("checkSameMatter")
                .with("sameMatter", found.name(), "relatedPetition", number.value(), "reason", "The same lift.");

        assertThat(later.instance()).isWaitingAt("user_splitDemands");
    }

    @Test
    void candidates_for_the_same_matter_are_counted_and_nothing_is_turned_away() {
        var later = theOffice.registers(aPetition());

        assertThat(later.instance()).variables().containsKey("sameMatterCount");
        assertThat(later.instance()).isWaitingAt("user_checkSameMatter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-999999", "26-1"})
    void a_matter_seen_before_names_a_petition_that_is_there(String earlier) {
        assertThatThrownBy(() -> theOffice
                        .completes("checkSameMatter")
                        .with("sameMatter", "IN_PROGRESS", "relatedPetition", earlier, "reason", "The same lift."))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> theOffice
                        .completes("checkSameMatter")
                        .with("sameMatter", "IN_PROGRESS", "relatedPetition", earlier))
                .isInstanceOf(RuntimeException.class);
        assertThat(petition).isWaitingAt("user_checkSameMatter");
    }

    @Test
    void each_demand_goes_its_own_way_and_the_petition_waits_for_all() {
        theOffice.completes("checkSameMatter").ordinarily();
        theOffice
                .completes("splitDemands")
                .with(
                        "demands",
                        List.of(
                                Map.of("summary", "The lift should run.", "topic", "housing-quality"),
                                Map.of("summary", "The drill at night should stop.", "topic", "noise"),
                                Map.of("summary", "The overtime of March is owed.", "topic", "wages")));
        assertThat(theOffice.openSteps()).containsExactly("classifyDemand", "classifyDemand", "classifyDemand");

        theOffice.completes("classifyDemand").forDemand(1).ordinarily();
        theOffice.completes("classifyDemand").forDemand(2).ordinarily();
        theOffice.completes("classifyDemand").forDemand(3).with("statutoryRoute", "ARBITRATION");
        theOffice
                .completes("decideAcceptance")
                .forDemand(3)
                .with("acceptance", "REDIRECTED", "ground", "Wages go to arbitration.", "whereToGo", "The arbitrators");
        assertThat(demands.of(number))
                .last()
                .satisfies(third -> assertThat(third.endedOn()).isNotNull());
        assertThat(petition).isWaitingAt("call_demand");

        theOffice.goesOnToTheEnd();

        assertThat(petition).hasPassed("end_petitionArchived").isEnded();
        assertThat(demands.of(number))
                .allMatch(demand -> demand.endedOn() != null)
                .extracting(Demand::unit)
                .startsWith(new UnitId("housing"), new UnitId("city-management"));
    }

    @Test
    void silence_is_no_rating_and_the_petition_is_closed_when_the_period_is_over() {
        theOffice.goesOnTo("askRating");
        var lastDay = deadlines.lastDay("askRating"); // it rolls over days off
        theOffice.letsPass(Period.between(deadlines.today(), lastDay));
        assertThat(petition).isWaitingAt("user_askRating");

        theOffice.letsPass(Period.ofDays(1));

        assertThat(petition)
                .hasPassed("timer_ratingPeriodOver", "end_petitionArchived")
                .isEnded();
        assertThat(ratings.of(number)).isEmpty();
    }

    @Test
    void nobody_is_asked_to_rate_where_something_was_a_misconduct_report() {
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("demandType", "ACCUSATION");
        theOffice.completes("handOver").ordinarily();

        assertThat(petition)
                .hasPassed("gate_ratingInvited", "end_petitionArchived")
                .hasNotPassed("user_askRating")
                .isEnded();
    }

    @Test
    void the_petitioner_may_rate_without_being_asked() {
        theOffice.goesOnTo("askRating");

        var asker = group.asking(number, group.queryCode(number));
        ratePetition.rate(asker, new Rating(Rating.Satisfaction.SATISFIED, Rating.Satisfaction.DISSATISFIED, null));
        theOffice.runsItsJobs();

        assertThat(petition).hasPassed("end_petitionArchived").isEnded();
        assertThat(ratings.of(number)).isPresent();
    }

    @Test
    void what_arrives_later_is_read_and_holds_nothing_up() {
        theOffice.goesOnTo("hearPetitioner");

        addMaterial.add(number, "Here is a photo of the notice.");

        assertThat(theOffice.openSteps()).containsExactlyInAnyOrder("hearPetitioner", "readMaterial");
        assertThat(theOffice.taskOf("readMaterial").getName()).isEqualTo("Read what has arrived");
        theOffice.completes("readMaterial").ordinarily();
        assertThat(petition)
                .hasPassed("message_materialArrived", "end_materialRead")
                .isNotEnded();
        theOffice.goesOnToTheEnd();
        assertThat(petition).hasPassed("end_petitionArchived").isEnded();
    }

    @Test
    void an_urgent_matter_is_reported_up_the_line_while_the_work_goes_on() {
        raiseUrgency.report(number, "The neighbour needs dialysis and cannot get down.");

        assertThat(theOffice.openSteps()).containsExactlyInAnyOrder("checkSameMatter", "reportUrgent");
        theOffice.completes("reportUrgent").by("wu.jian").ordinarily();
        assertThat(petition)
                .hasPassed("message_urgentReported", "end_urgentReported")
                .isWaitingAt("user_checkSameMatter");
        assertThat(petitions.get(number).urgent()).isTrue();
    }

    @Test
    void what_is_urgent_at_the_front_desk_is_reported_at_once() {
        var urgent = theOffice.registers(aPetition().with("urgent", true));

        assertThat(theOffice.openSteps()).containsExactlyInAnyOrder("checkSameMatter", "reportUrgent");
        theOffice.goesOnToTheEnd();
        assertThat(urgent.instance()).hasPassed("end_urgentReported", "end_petitionArchived");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checkSameMatter",
                "splitDemands",
                "classifyDemand",
                "decideAcceptance",
                "assignHandler",
                "hearPetitioner",
                "draftDecision",
                "approveDecision",
                "serveDecision",
                "carryOut",
                "followUp",
                "askRating"
            })
    void a_petition_may_be_withdrawn_at_any_stage_without_a_reason(String stage) {
        theOffice.goesOnTo(stage);

        withdrawPetition.withdraw(number, null);
        theOffice.runsItsJobs();

        assertThat(theOffice.openSteps()).isEmpty();
        assertThat(petition)
                .hasPassed("message_withdrawn", "service_confirmWithdrawal", "end_petitionWithdrawn")
                .hasNotPassed("end_petitionArchived")
                .isEnded();
        assertThat(letters.of(number))
                .filteredOn(letter -> letter.kind() == Kind.WITHDRAWAL_CONFIRMATION)
                .hasSize(1);
        assertThat(petitions.get(number).archivedAt()).isNotNull();
        assertThat(demands.of(number)).allMatch(demand -> demand.endedOn() != null);
    }
}
