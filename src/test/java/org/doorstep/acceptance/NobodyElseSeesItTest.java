package org.doorstep.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.office.Desk;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Post;
import org.doorstep.office.Scenario;
import org.doorstep.office.Tells;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A report of misconduct (R22 §30), asked for at every door by everybody who has a login but for the discipline office. */
@InTheOffice
@Tells(Scenario.SEALED)
class NobodyElseSeesItTest {

    private static final String DISCIPLINE = "pan.li";
    private static final String NEVER_GIVEN = "2026-999999";

    private static final List<String> LISTS = List.of(
            "task?maxResults=2000",
            "process-instance?maxResults=2000",
            "execution?maxResults=2000",
            "variable-instance?maxResults=2000",
            "incident?maxResults=2000",
            "job?maxResults=2000",
            "history/task?maxResults=2000",
            "history/process-instance?maxResults=2000",
            "history/activity-instance?maxResults=2000",
            "history/variable-instance?maxResults=2000",
            "history/detail?maxResults=2000",
            "history/identity-link-log?maxResults=2000",
            "history/user-operation?maxResults=2000");

    private static final List<String> COUNTS = List.of(
            "task/count?processDefinitionKey=sealed-report",
            "process-instance/count?processDefinitionKey=sealed-report",
            "history/process-instance/count?processDefinitionKey=sealed-report",
            "history/activity-instance/count?activityId=user_handOver",
            "history/task/count?processDefinitionKey=sealed-report");

    private static final Map<String, String> CASE_DOORS = Map.of(
            "/people/0/unmask", "{\"reason\": \"curious\"}",
            "/query-code", "{}",
            "/interests", "{}",
            "/materials", "{\"words\": \"more\"}",
            "/withdrawal", "{\"words\": \"no more\"}",
            "/urgency", "{\"words\": \"now\"}");

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    private PetitionNumber report;
    private String task;
    private String instance;
    private String attachment;

    @BeforeEach
    void a_report_is_sealed() {
        report = theOffice.registers(aPetition()).number();
        attachment = Post.from(desks.of("lin.yu"))
                .file("/api/cases/" + report + "/attachments", "proof.txt", new byte[] {65}, Map.of())
                .is(201)
                .json()
                .path("id")
                .asText();
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("demandType", "ACCUSATION");
        task = theOffice.taskOf("handOver").getId();
        instance = theOffice.instanceOf("sealed-report").getId();
    }

    @AfterEach
    void it_is_handed_over() {
        theOffice.completes("handOver").by(DISCIPLINE).ordinarily();
    }

    @Test
    void the_discipline_office_finds_it_in_its_list() {
        assertThat(desks.of(DISCIPLINE).get("/engine-rest/task").is(200).body()).contains(task);
        desks.of(DISCIPLINE).get("/api/cases/" + report).is(200);
        desks.of(DISCIPLINE)
                .get("/api/cases/" + report + "/attachments/" + attachment)
                .is(200);
    }

    @Test
    void it_is_in_no_list_of_anybody_else() {
        others().forEach(desk -> LISTS.forEach(list -> {
            var rows = desk.get("/engine-rest/" + list);
            assertThat(rows.status()).as("%s of %s", list, desk.user()).isIn(200, 403);
            assertThat(rows.body())
                    .as("%s of %s", list, desk.user())
                    .doesNotContain(task)
                    .doesNotContain(instance);
            assertThat(StreamSupport.stream(rows.json().spliterator(), false)
                            .map(JsonNode::toString)
                            .filter(row -> row.contains(report.value()))
                            .filter(row -> row.contains("sealed-report")))
                    .as("%s of %s", list, desk.user())
                    .isEmpty();
        }));
    }

    @Test
    void it_is_in_no_count_of_anybody_else() {
        others().forEach(desk -> COUNTS.forEach(count -> {
            var answer = desk.get("/engine-rest/" + count);
            assertThat(answer.status()).as("%s of %s", count, desk.user()).isIn(200, 403);
            assertThat(answer.json().path("count").asInt(0))
                    .as("%s of %s", count, desk.user())
                    .isZero();
        }));
    }

    @Test
    void whoever_knows_its_ids_opens_nothing_by_them() {
        others().forEach(desk -> Stream.of(
                        "task/" + task,
                        "task/" + task + "/deployed-form",
                        "task/" + task + "/form-variables",
                        "task/" + task + "/identity-links",
                        "process-instance/" + instance,
                        "process-instance/" + instance + "/variables",
                        "process-instance/" + instance + "/activity-instances",
                        "history/process-instance/" + instance)
                .forEach(door -> assertThat(desk.get("/engine-rest/" + door).status())
                        .as("%s for %s", door, desk.user())
                        .isBetween(400, 404)));
    }

    @Test
    void its_number_is_answered_like_one_that_was_never_given() {
        others().forEach(desk -> {
            for (var part : List.of("", "/attachments/" + attachment)) {
                like(desk, part, number -> desk.get("/api/cases/" + number + part));
            }
            CASE_DOORS.forEach((door, words) ->
                    like(desk, door, number -> Post.from(desk).json("/api/cases/" + number + door, words)));
            like(
                    desk,
                    "upload",
                    number -> Post.from(desk)
                            .file("/api/cases/" + number + "/attachments", "a.txt", new byte[] {65}, Map.of()));
            like(desk, "page", number -> desk.get("/cases/" + number));
        });
    }

    private void like(Desk desk, String door, Function<String, Answer> asks) {
        var asked = asks.apply(report.value());
        var never = asks.apply(NEVER_GIVEN);
        assertThat(asked.status()).as("%s for %s", door, desk.user()).isEqualTo(never.status());
        assertThat(asked.body().replace(report.value(), "N"))
                .as("%s for %s", door, desk.user())
                .isEqualTo(never.body().replace(NEVER_GIVEN, "N"));
    }

    @Test
    void it_is_proposed_to_nobody_as_the_same_matter() {
        var like = theOffice.registers(aPetition()).number();

        assertThat(desks.of("lin.yu").get("/api/cases/" + like).is(200).body()).doesNotContain(report.value());
        theOffice.takesUp(report);
    }

    private Stream<Desk> others() {
        return StreamSupport.stream(
                        desks.stranger().get("/api/demo/logins").is(200).json().spliterator(), false)
                .map(login -> login.path("user").asText())
                .filter(user -> !user.equals(DISCIPLINE))
                .map(desks::of);
    }
}
