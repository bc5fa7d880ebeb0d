package org.doorstep.supervision.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.office.Covers;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.doorstep.supervision.OpenSupervision;
import org.doorstep.supervision.Supervision;
import org.doorstep.supervision.Supervision.Ground;
import org.doorstep.supervision.Supervisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code supervision.bpmn}. */
@InTheOffice
@Covers("supervision")
class SupervisionProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    OpenSupervision openSupervision;

    @Autowired
    Supervisions supervisions;

    @Autowired
    Timeline timeline;

    @Autowired
    Notes notes;

    @Autowired
    Clock clock;

    private DemandNumber demand;

    @BeforeEach
    void the_petition_office_looks_into_a_case() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("hearPetitioner");
        openSupervision.open(Subject.of(demand), Ground.FOUND, new OfficerId("lin.yu"));
        theOffice.runsItsJobs();
    }

    @Test
    void where_there_is_nothing_to_supervise_it_ends_with_a_note() {
        theOffice.completes("checkFacts").with("founded", "NO", "findings", "The unit was at the door twice.");

        assertThat(supervision().founded()).isFalse();
        assertThat(supervision().closedOn()).isEqualTo(LocalDate.now(clock));
        assertThat(theOffice.openSteps()).containsExactly("hearPetitioner");
        assertThat(notes.of(demand.petition())).anyMatch(note -> note.kind().equals("supervisionFindings"));
    }

    @Test
    void the_head_of_the_unit_answers_in_writing_by_the_day_that_was_named() {
        theOffice.completes("checkFacts").ordinarily();
        theOffice
                .completes("writeToUnit")
                .with("answerBy", LocalDate.now(clock).plusDays(4).toString());

        assertThat(theOffice
                        .taskOf("answerSupervision")
                        .getDueDate()
                        .toInstant()
                        .atZone(clock.getZone()))
                .satisfies(due ->
                        assertThat(due.toLocalDate()).isEqualTo(supervision().answerBy()));
        theOffice.completes("answerSupervision").by("huang.wei").ordinarily();
        theOffice.completes("verifyAnswer").by("lin.yu").ordinarily();

        assertThat(timeline.publicOf(demand.petition()))
                .extracting(Timeline.Entry::kind)
                .contains(Timeline.Kind.SUPERVISION_OPENED, Timeline.Kind.SUPERVISION_CLOSED);
    }

    @Test
    void an_answer_that_is_not_enough_is_asked_for_again() {
        goesOnTo("verifyAnswer");
        theOffice.completes("verifyAnswer").with("verdict", "NOT_ENOUGH");

        assertThat(theOffice.openSteps()).contains("writeToUnit");
    }

    @Test
    void a_recommendation_is_answered_in_writing_whether_it_is_followed_or_not() {
        goesOnTo("verifyAnswer");
        theOffice
                .completes("verifyAnswer")
                .with("verdict", "RECOMMEND", "recommendation", "IMPROVE_POLICY", "recommended", "Rules for lifts.");
        theOffice
                .completes("answerRecommendation")
                .by("huang.wei")
                .with("adoption", "NOT_ADOPTED", "adoptionWords", "The city decides on that.");

        assertThat(supervision().recommendation()).isEqualTo(Supervision.Recommendation.IMPROVE_POLICY);
        assertThat(supervision().adoption()).isEqualTo(Supervision.Adoption.NOT_ADOPTED);
        assertThat(supervision().closedOn()).isNotNull();
    }

    @Test
    void a_recommendation_without_words_and_a_day_in_the_past_are_refused() {
        theOffice.completes("checkFacts").ordinarily();
        var yesterday = LocalDate.now(clock).minusDays(1).toString();
        assertThatThrownBy(() -> theOffice.completes("writeToUnit").with("answerBy", yesterday))
                .hasMessageContaining("answerBy");

        goesOnTo("verifyAnswer");
        assertThatThrownBy(() -> theOffice.completes("verifyAnswer").with("verdict", "RECOMMEND"))
                .hasMessageContaining("recommend");
        assertThat(theOffice.openSteps()).contains("verifyAnswer");
    }

    @Test
    void nobody_is_supervised_twice_for_one_thing() {
        openSupervision.open(Subject.of(demand), Ground.FOUND, new OfficerId("lin.yu"));

        assertThat(supervisions.of(demand.petition())).hasSize(1);
    }

    @Test
    void the_petition_office_opens_it_by_hand_and_says_what_there_is_to_look_into() {
        theOffice.completes("checkFacts").with("founded", "NO");
        opens("lin.yu", Map.of("demandPlace", 1));

        assertThat(theOffice.openSteps()).contains("checkFacts");
        assertThat(notes.of(demand.petition())).anyMatch(note -> note.kind().equals("supervisionSuspicion"));
        assertThatThrownBy(() -> opens("lin.yu", Map.of("demandPlace", 1))).hasMessageContaining("already");
        assertThatThrownBy(() -> opens("lin.yu", Map.of("demandPlace", 7))).hasMessageContaining("no demand");
        assertThatThrownBy(() -> opens("he.lan", Map.of())).hasMessageContaining("he.lan");
    }

    @Test
    void a_report_of_misconduct_is_nobody_s_to_look_into_but_the_discipline_office_s() {
        var other = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("classifyDemand");
        openSupervision.open(Subject.of(other), Ground.OVERDUE, OfficerId.SYSTEM);
        openSupervision.open(Subject.of(other.petition()), Ground.OVERDUE, OfficerId.SYSTEM);
        theOffice.runsItsJobs();

        theOffice.completes("classifyDemand").with("demandType", "ACCUSATION");

        assertThat(theOffice.openSteps()).containsExactly("handOver");
        assertThat(supervisions.of(other.petition())).hasSize(2).noneMatch(one -> one.closedOn() == null);
    }

    private void opens(String officer, Map<String, Object> more) {
        var answers = new HashMap<String, Object>(more);
        answers.put("petitionNumber", demand.petition().value());
        answers.put("suspicion", "She says that nobody calls back.");
        theOffice.starts("supervision", officer, answers);
    }

    private void goesOnTo(String stem) {
        for (var next : new String[] {"checkFacts", "writeToUnit", "answerSupervision", "verifyAnswer"}) {
            if (next.equals(stem)) {
                return;
            }
            if (theOffice.openSteps().contains(next)) {
                theOffice.completes(next).ordinarily();
            }
        }
    }

    private Supervision supervision() {
        return supervisions.of(demand.petition()).get(0);
    }
}
