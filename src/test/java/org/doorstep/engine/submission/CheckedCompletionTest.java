package org.doorstep.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.TaskService;
import org.doorstep.engine.EngineTables;
import org.doorstep.office.Desk;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a client sends, a task is completed with its form or not at all. */
@InTheOffice
class CheckedCompletionTest {

    private static final Map<String, Object> SUGGESTION = Map.of("demandType", "SUGGESTION");

    private final TheOffice office;
    private final Desks desks;
    private final TaskService tasks;
    private final DataSource database;
    private String task = "";

    @Autowired
    CheckedCompletionTest(TheOffice office, Desks desks, TaskService tasks, DataSource database) {
        this.office = office;
        this.desks = desks;
        this.tasks = tasks;
        this.database = database;
    }

    @BeforeEach
    void a_demand_waits_to_be_classified() {
        office.registers(aPetition());
        office.goesOnTo("classifyDemand");
        task = office.taskOf("classifyDemand").getId();
    }

    @Test
    void a_form_offers_the_lists_of_the_office_in_the_readers_language() {
        assertThat(officer().choices(task, "topic"))
                .containsKeys("housing-quality", "noise")
                .containsValue("Noise");
        assertThat(officer().speaking("zh-CN").choices(task, "topic").get("noise"))
                .containsPattern("\\p{IsHan}");
        assertThat(officer()
                        .get("/camunda/api/engine/engine/default/task/" + task + "/deployed-form")
                        .is(200)
                        .body())
                .contains("housing-quality");
    }

    @Test
    void an_answer_outside_of_the_list_is_refused() {
        refuses(
                Map.of("demandType", "SUGGESTION", "topic", "space-travel"),
                "'space-travel' is not one of the choices.");
        refuses(Map.of("demandType", "WISH"), "'WISH' is not one of the choices.");
    }

    @Test
    void a_missing_answer_is_asked_for() {
        refuses(Map.of(), "demandType: Please fill this in.");
        refuses(Map.of("demandType", "APPEAL"), "statutoryRoute: Please fill this in.");
    }

    @Test
    void a_field_that_the_form_does_not_have_is_refused() {
        refuses(Map.of("demandType", "SUGGESTION", "approval", "APPROVED"), "no field of that name");
        refuses(Map.of("demandType", "SUGGESTION", "unitGroup", "unit-housing"), "no field of that name");
    }

    @Test
    void a_value_of_the_wrong_kind_is_refused() {
        refuses(Map.of("demandType", List.of("SUGGESTION")), "not one of the choices");
        refuses(Map.of("demandType", Map.of("a", 1)), "");
    }

    @Test
    void a_hidden_field_needs_no_answer_and_its_answer_does_not_count() {
        officer()
                .submits(task, Map.of("demandType", "SUGGESTION", "statutoryRoute", "LITIGATION"))
                .is(204);

        assertThat(office.openSteps()).contains("decideAcceptance");
        assertThat(tasks.getVariable(office.taskOf("decideAcceptance").getId(), "route"))
                .isEqualTo("SUGGEST");
    }

    @Test
    void nobody_completes_a_task_twice() {
        officer().submits(task, SUGGESTION).is(204);

        assertThat(officer().submits(task, SUGGESTION).is(400).body()).contains("done already");
    }

    @Test
    void nobody_completes_the_task_of_another() {
        officer()
                .post("/engine-rest/task/" + task + "/claim", Map.of("userId", "lin.yu"))
                .is(204);

        assertThat(desks.of("wu.jian").submits(task, SUGGESTION).is(400).body()).contains("in the hands of lin.yu");
    }

    @Test
    void whoever_claimed_a_task_may_put_it_back_and_nobody_else() {
        officer()
                .post("/engine-rest/task/" + task + "/claim", Map.of("userId", "lin.yu"))
                .is(204);

        desks.of("wu.jian")
                .post("/engine-rest/task/" + task + "/unclaim", Map.of())
                .is(403);
        officer()
                .post("/engine-rest/task/" + task + "/assignee", Map.of("userId", "he.lan"))
                .is(403);
        officer().post("/engine-rest/task/" + task + "/unclaim", Map.of()).is(204);
        desks.of("wu.jian").submits(task, SUGGESTION).is(204);
    }

    @Test
    void nobody_completes_a_task_of_another_role() {
        assertThat(desks.of("he.lan").submits(task, SUGGESTION).status()).isIn(403, 404);
        assertThat(desks.of("chen.min").get("/engine-rest/task/" + task).status())
                .isIn(403, 404);
        assertThat(office.openSteps()).contains("classifyDemand");
    }

    @Test
    void no_side_door_leads_around_the_form() {
        var process = office.taskOf("classifyDemand").getProcessInstanceId();
        var spine = office.petition().instance().getId();
        var atTask = "/engine-rest/task/" + task;
        var value = Map.of("value", "x");

        shut("PUT", atTask + "/variables/route", value);
        shut("POST", atTask + "/variables", Map.of("modifications", Map.of("route", value)));
        shut("DELETE", atTask + "/variables/topicName", null);
        shut("PUT", atTask + "/localVariables/route", value);
        shut("POST", atTask + "/resolve", Map.of());
        shut("POST", atTask + "/delegate", Map.of("userId", "wu.jian"));
        shut("POST", atTask + "/bpmnError", Map.of("errorCode", "visit.nobodyFree"));
        shut("POST", atTask + "/bpmnEscalation", Map.of("escalationCode", "x"));
        shut("POST", atTask + "/comment/create", Map.of("message", "She called again."));
        shut("DELETE", atTask, null);
        shut("PUT", "/engine-rest/process-instance/" + process + "/variables/route", value);
        shut(
                "POST",
                "/engine-rest/process-instance/" + process + "/modification",
                Map.of("instructions", List.of(Map.of("type", "cancel", "activityId", "user_classifyDemand"))));
        shut("DELETE", "/engine-rest/process-instance/" + spine, null);
        shut(
                "POST",
                "/engine-rest/message",
                Map.of(
                        "messageName",
                        "petition.withdrawn",
                        "businessKey",
                        office.petition().number().value()));
        shut("POST", "/engine-rest/process-definition/key/petition/start", Map.of());
        shut("POST", "/engine-rest/signal", Map.of("name", "x"));

        assertThat(office.openSteps()).contains("classifyDemand");
    }

    @Test
    void what_was_said_about_people_never_becomes_a_variable() {
        office.goesOnTo("draftDecision");
        office.completes("draftDecision").with("reasons", "Because old Mrs Quillfeather said so.");

        assertThat(new EngineTables(database).holding(List.of("Quillfeather"))).isEmpty();
    }

    private void shut(String verb, String path, @Nullable Object body) {
        var answer = desks.of("admin").send(verb, path, body);
        assertThat(answer.status()).as("%s %s: %s", verb, path, answer.body()).isBetween(400, 499);
    }

    private void refuses(Map<String, Object> answers, String sentence) {
        assertThat(officer().submits(task, answers).is(400).body()).contains(sentence);
        assertThat(office.openSteps()).contains("classifyDemand");
    }

    private Desk officer() {
        return desks.of("lin.yu");
    }
}
