package org.doorstep.recusal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.letters.Letters;
import org.doorstep.office.Covers;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Group;
import org.doorstep.petition.Interests;
import org.doorstep.petition.Timeline;
import org.doorstep.petition.Timeline.Kind;
import org.doorstep.recusal.AskingPetitioner;
import org.doorstep.recusal.Recusal.Standing;
import org.doorstep.recusal.Recusals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path of {@code recusal.bpmn}. */
@InTheOffice
@Covers("recusal")
class RecusalProcessTest {

    private static final String HANDLER = "he.lan";
    private static final String HEAD = "huang.wei";
    private static final String OFFICE_HEAD = "wu.jian";

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Group group;

    @Autowired
    Recusals recusals;

    @Autowired
    Interests interests;

    @Autowired
    Timeline timeline;

    @Autowired
    Letters letters;

    @Autowired
    JdbcClient jdbc;

    private DemandNumber demand;
    private AskingPetitioner petitioner;

    @BeforeEach
    void a_demand_is_in_the_hands_of_its_handler() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("hearPetitioner");
        petitioner = AskingPetitioner.of(demand.petition(), group, desks);
    }

    @Test
    void where_the_head_of_the_unit_agrees_others_take_over_and_the_petitioner_is_told() {
        var process = asks();
        assertThat(process).isWaitingAt("user_decideRecusal").task().hasCandidateGroup("head-housing");

        theOffice.completes("decideRecusal").by(HEAD).ordinarily();

        assertThat(process)
                .hasPassedInOrder(
                        "start_recusalAsked",
                        "user_decideRecusal",
                        "gate_recusalDecided",
                        "service_issueRecusal",
                        "end_recusalAnswered")
                .isEnded();
        assertThat(theOffice.taskOf("hearPetitioner").getAssignee()).isNull();
        assertThat(claims("hearPetitioner", HANDLER).is(400).body()).contains("interest in this case");
        assertThat(kinds()).contains(Kind.RECUSAL_ASKED, Kind.RECUSAL_GRANTED, Kind.TAKEN_OVER);
        assertThat(letter()).contains("takes no further part", "Her brother runs the company.", "Article 28");
        assertThat(jdbc.sql("select origin, decided_by from interest where petition = ? and officer = ?")
                        .params(demand.petition().value(), HANDLER)
                        .query((row, place) -> row.getString(1) + " " + row.getString(2))
                        .single())
                .isEqualTo("DECIDED " + HEAD);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'interest.decided' and subject = ?")
                        .param(demand.petition() + "/" + HANDLER)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void later_tasks_of_the_case_do_not_come_back_to_the_officer() {
        asks();
        theOffice.completes("decideRecusal").by(HEAD).ordinarily();
        theOffice.completes("hearPetitioner").by(HEAD).ordinarily();
        theOffice.goesOnTo("draftDecision");

        assertThat(theOffice.taskOf("draftDecision").getAssignee()).isNull();
        assertThat(claims("draftDecision", HANDLER).is(400).body()).contains("interest in this case");
    }

    @Test
    void where_the_head_does_not_agree_the_officer_goes_on_and_the_letter_says_why() {
        asks();

        theOffice
                .completes("decideRecusal")
                .by(HEAD)
                .with("recusalAnswer", "REFUSED", "recusalReason", "She has no brother.");

        assertThat(interests.has(new OfficerId(HANDLER), demand.petition())).isFalse();
        assertThat(theOffice.taskOf("hearPetitioner").getAssignee()).isEqualTo(HANDLER);
        assertThat(letter()).contains("goes on taking part", "She has no brother.");
        assertThat(kinds()).contains(Kind.RECUSAL_REFUSED).doesNotContain(Kind.RECUSAL_GRANTED);
        assertThat(petitioner.sees().at("/recusals/0/reason").asText()).isEqualTo("She has no brother.");
        assertThat(petitioner.sees().at("/recusals/0/standing").asText()).isEqualTo("REFUSED");
    }

    @Test
    void the_petitioner_is_told_in_their_own_language() {
        jdbc.sql("update petition set language = 'zh' where number = ?")
                .param(demand.petition().value())
                .update();
        asks();

        theOffice.completes("decideRecusal").by(HEAD).ordinarily();

        assertThat(letter()).contains("回避决定书", "该工作人员回避", "第二十八条");
    }

    @Test
    void a_head_who_is_the_one_meant_passes_it_on_to_the_head_of_the_petition_office() {
        var process = asks();
        theOffice.completes("decideRecusal").by(HEAD).with("recusalAnswer", "PASSED_ON");

        assertThat(process).isWaitingAt("user_decideRecusal").task().hasCandidateGroup("petition-office-head");
        assertThatThrownBy(() -> theOffice.completes("decideRecusal").by(HEAD).ordinarily())
                .hasMessageContaining(HEAD);
        theOffice.completes("decideRecusal").by(OFFICE_HEAD).with("recusedOfficer", HEAD);

        assertThat(interests.has(new OfficerId(HEAD), demand.petition())).isTrue();
    }

    @Test
    void a_head_cannot_say_yes_or_no_about_themselves() {
        asks();

        for (var answer : List.of("GRANTED", "REFUSED")) {
            assertThatThrownBy(() -> theOffice
                            .completes("decideRecusal")
                            .by(HEAD)
                            .with("recusalAnswer", answer, "recusedOfficer", HEAD))
                    .hasMessageContaining("about themselves");
        }
        assertThat(theOffice.openSteps()).contains("decideRecusal");
    }

    @Test
    void an_officer_whom_nobody_knows_or_who_has_no_part_in_the_case_cannot_be_named() {
        asks();

        for (var officer : List.of("nobody.atall", "gu.ping", "deng.rui")) {
            assertThatThrownBy(
                            () -> theOffice.completes("decideRecusal").by(HEAD).with("recusedOfficer", officer))
                    .hasMessageContaining("recusedOfficer");
        }
        assertThat(desks.of(HEAD).choices(theOffice.taskOf("decideRecusal").getId(), "recusedOfficer"))
                .containsKeys(HANDLER, HEAD, OFFICE_HEAD, "chen.min")
                .doesNotContainKeys("gu.ping", "deng.rui");
    }

    @Test
    void the_withdrawal_of_the_petition_leaves_nothing_to_decide() {
        var process = asks();

        petitioner
                .desk()
                .post("/api/petitions/" + demand.petition() + "/withdrawal", Map.of())
                .is(204);
        theOffice.runsItsJobs();

        assertThat(process).hasPassed("message_recusalOver", "end_recusalOver").isEnded();
        assertThat(recusals.of(demand.petition())).allMatch(recusal -> recusal.standing() == Standing.ENDED);
        assertThat(petitioner.asks(Map.of()).is(409).body()).contains("has ended");
    }

    @Test
    void a_registrar_takes_down_what_came_in_a_letter_and_nobody_else_may() {
        var process = theOffice.starts("recusal", "chen.min", letterOfThePetitioner());

        assertThat(process).isWaitingAt("user_decideRecusal").task().hasCandidateGroup("head-housing");
        assertThat(process.getBusinessKey()).isEqualTo(demand.petition().value());
        assertThatThrownBy(() -> theOffice.starts("recusal", "lin.yu", letterOfThePetitioner()))
                .hasMessageContaining("open already");
        assertThatThrownBy(() -> theOffice.starts("recusal", HANDLER, letterOfThePetitioner()))
                .hasMessageContaining(HANDLER);
    }

    @Test
    void a_letter_about_a_demand_that_is_not_there_is_refused() {
        var letter = new HashMap<>(letterOfThePetitioner());
        letter.put("demandPlace", 7);

        assertThatThrownBy(() -> theOffice.starts("recusal", "chen.min", letter))
                .hasMessageContaining("no demand");
    }

    private Map<String, Object> letterOfThePetitioner() {
        return Map.of(
                "petitionNumber", demand.petition().value(),
                "whom", "the lady of the bureau",
                "ground", "PETITIONER",
                "words", "We were married once.");
    }

    private ProcessInstance asks() {
        petitioner.asks(Map.of()).is(201);
        theOffice.runsItsJobs();
        return theOffice.instanceOf("recusal");
    }

    private Answer claims(String step, String officer) {
        return desks.of(officer)
                .post("/engine-rest/task/" + theOffice.taskOf(step).getId() + "/claim", Map.of("userId", officer));
    }

    private List<Kind> kinds() {
        return timeline.publicOf(demand.petition()).stream()
                .map(Timeline.Entry::kind)
                .toList();
    }

    private String letter() {
        return letters.toPetitioner(demand.petition()).stream()
                .filter(letter -> letter.kind() == Letters.Kind.RECUSAL_DECISION)
                .findFirst()
                .orElseThrow()
                .text();
    }
}
