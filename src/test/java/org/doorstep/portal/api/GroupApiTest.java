package org.doorstep.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.portal.api.PetitionApiTest.aPetition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.letters.Letters;
import org.doorstep.office.Desk;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Post;
import org.doorstep.office.Scenario;
import org.doorstep.office.Tells;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Several people with one petition: who speaks for them, what each sees and does alone, and how one goes (R22 §20). */
@InTheOffice
class GroupApiTest {

    private static final String PETITIONS = "/api/petitions";

    private final Desks desks;
    private final JdbcClient jdbc;
    private final Letters letters;
    private final TransactionTemplate running;

    @Autowired
    GroupApiTest(Desks desks, JdbcClient jdbc, Letters letters, TransactionTemplate running) {
        this.desks = desks;
        this.jdbc = jdbc;
        this.letters = letters;
        this.running = running;
    }

    @Test
    @Tells(Scenario.GROUP_VISIT)
    void twelve_people_who_come_in_person_are_spoken_for_by_five_and_not_by_six() throws IOException {
        var registrar = Post.from(desks.of("chen.min"));
        registrar.json(PETITIONS, aGroup("VISIT", 12, 5, 0).toString()).is(201);

        var refused = registrar
                .json(PETITIONS, aGroup("VISIT", 12, 6, 0).toString())
                .is(400)
                .json();

        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("representatives");
        assertThat(refused.at("/errors/0/message").asText())
                .contains("at most 5")
                .contains("Regulations on Petition Work, article 20");
    }

    @Test
    @Tells(Scenario.GROUP_VISIT)
    void a_letter_of_twelve_may_have_twelve_who_speak() throws IOException {
        Post.from(desks.of("chen.min"))
                .json(PETITIONS, aGroup("LETTER", 12, 12, 0).toString())
                .is(201);
    }

    @Test
    void more_names_than_people_are_refused_and_without_a_number_the_names_are_counted() throws IOException {
        var registrar = Post.from(desks.of("chen.min"));

        var refused = registrar
                .json(PETITIONS, aGroup("LETTER", 3, 1, 2).toString())
                .is(400)
                .json();
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("members");

        var counted = aGroup("LETTER", 3, 1, 2);
        counted.remove("groupSize");
        var number = registrar
                .json(PETITIONS, counted.toString())
                .is(201)
                .json()
                .path("number")
                .asText();
        assertThat(caseOf(number).at("/matter/groupSize").asInt()).isEqualTo(4);
    }

    @Test
    void each_sees_how_it_stands_and_nobody_how_to_reach_another() throws IOException {
        var receipt = registered();
        var words = Map.of("reply", "代表甲0 takes calls at 13800002222.");
        running.executeWithoutResult(now ->
                letters.issue(Letters.Kind.WITHDRAWAL_CONFIRMATION, new PetitionNumber(number(receipt)), null, words));
        var seen = member(receipt, 2).get(path(receipt)).is(200);

        assertThat(seen.json().path("part").asText()).isEqualTo("MEMBER");
        assertThat(seen.json().path("timeline")).isNotEmpty();
        assertThat(seen.json().path("dates")).isNotEmpty();
        assertThat(seen.json().path("mayWithdraw").asBoolean()).isFalse();
        assertThat(seen.json().path("mayAddMaterial").asBoolean()).isTrue();
        assertThat(seen.body()).doesNotContain("王秀英", "虚构路", "13800001111", "代表路", "代表甲", "13800002222");
        assertThat(seen.json().at("/letters/0/text").asText()).contains("王**", "代**", "138****2222");
        assertThat(member(receipt, 0)
                        .get(path(receipt))
                        .json()
                        .at("/letters/0/text")
                        .asText())
                .contains("王秀英");
    }

    @Test
    void what_is_for_all_is_refused_to_a_member_in_a_plain_sentence_and_nothing_is_done() throws IOException {
        var receipt = registered();
        var member = member(receipt, 2);

        var refused =
                member.post(path(receipt) + "/withdrawal", Map.of()).is(403).json();
        member.post(path(receipt) + "/rating", Map.of("office", "SATISFIED", "unit", "SATISFIED"))
                .is(403);

        assertThat(refused.path("code").asText()).isEqualTo("petition.onlyPetitioner");
        assertThat(refused.path("detail").asText()).contains("petitioner's own code");
        assertThat(member.get(path(receipt)).is(200).json().path("withdrawn").asBoolean())
                .isFalse();
    }

    @Test
    void what_a_member_adds_is_filed_as_said_by_another_of_the_group() throws IOException {
        var receipt = registered();

        member(receipt, 2)
                .post(path(receipt) + "/materials", Map.of("words", "It is dark on my floor too."))
                .is(204);

        assertThat(caseOf(number(receipt)).path("notes").toString())
                .contains("Sent in later by another of the group: It is dark on my floor too.");
    }

    @Test
    void who_leaves_is_gone_for_everybody_and_no_clock_moves() throws IOException {
        var receipt = registered();
        var clocks = clocks(receipt);
        var member = member(receipt, 2);

        member.post(path(receipt) + "/departure", Map.of()).is(204);
        member.post(path(receipt) + "/departure", Map.of()).is(204);

        var refused = member.get(path(receipt)).is(403).json();
        assertThat(refused.path("code").asText()).isEqualTo("petition.left");
        member.post(path(receipt) + "/materials", Map.of("words", "x")).is(403);
        member.post(path(receipt) + "/reviews", Map.of("reasons", "x")).is(403);
        var file = caseOf(number(receipt));
        assertThat(file.at("/matter/departed").asInt()).isEqualTo(1);
        assertThat(file.at("/matter/groupSize").asInt()).isEqualTo(11);
        assertThat(file.path("people")).hasSize(2);
        assertThat(file.path("timeline").findValuesAsText("text")).containsOnlyOnce("One of the group has left");
        assertThat(clocks(receipt)).isNotEmpty().isEqualTo(clocks);
        desks.of("chen.min")
                .post("/api/cases/" + number(receipt) + "/people/2/unmask", Map.of("reason", "x"))
                .is(404);
        assertThat(member(receipt, 0)
                        .get(path(receipt))
                        .is(200)
                        .json()
                        .path("timeline")
                        .toString())
                .doesNotContain("left");
    }

    @Test
    void a_petitioner_leaves_and_the_representative_goes_on_in_their_place() throws IOException {
        var receipt = registered();

        member(receipt, 0).post(path(receipt) + "/departure", Map.of()).is(204);

        member(receipt, 0).get(path(receipt)).is(403);
        var seen = member(receipt, 1).get(path(receipt)).is(200).json();
        assertThat(seen.path("part").asText()).isEqualTo("PETITIONER");
        assertThat(seen.path("mayWithdraw").asBoolean()).isTrue();
        assertThat(seen.path("mayLeave").asBoolean())
                .as("nobody is left to follow")
                .isFalse();
        member(receipt, 1).post(path(receipt) + "/departure", Map.of()).is(409);
        member(receipt, 1).post(path(receipt) + "/withdrawal", Map.of()).is(204);
    }

    @Test
    void registrars_add_a_member_later_and_hand_out_the_code() throws IOException {
        var receipt = registered();
        var people = "/api/cases/" + number(receipt) + "/people";

        desks.of("he.lan").post(people, Map.of("name", "孙后来")).is(404);
        desks.of("wu.jian").post(people, Map.of("name", "孙后来")).is(409);
        desks.of("chen.min").post(people, Map.of("name", " ")).is(400);
        var told =
                desks.of("chen.min").post(people, Map.of("name", "孙后来")).is(201).json();

        var newcomer = desks.stranger().with(told.path("queryCode").asText());
        assertThat(newcomer.get(path(receipt)).is(200).json().path("part").asText())
                .isEqualTo("MEMBER");
        var again = desks.of("chen.min")
                .post(people + "/3/query-code", Map.of())
                .is(200)
                .json();
        assertThat(again.path("queryCode")).isEqualTo(told.path("queryCode"));
        desks.of("wu.jian").post(people + "/3/query-code", Map.of()).is(403);
        desks.of("chen.min").post(people + "/9/query-code", Map.of()).is(404);
    }

    @Test
    void the_right_code_of_a_member_is_never_counted_as_a_guess() throws IOException {
        var receipt = registered();
        var from = Map.of("X-Forwarded-For", "192.0.2.77", "X-Query-Code", code(receipt, 2));
        var member = Post.from(desks.stranger()).with(from);

        for (int i = 0; i < 40; i++) {
            member.get(path(receipt)).is(200);
            member.json(path(receipt) + "/withdrawal", "{}").is(403);
        }
    }

    private JsonNode registered() throws IOException {
        return Post.from(desks.of("chen.min"))
                .json(PETITIONS, aGroup("LETTER", 12, 1, 1).toString())
                .is(201)
                .json();
    }

    private static ObjectNode aGroup(String channel, int size, int representatives, int members) throws IOException {
        var petition = aPetition().put("channel", channel).put("groupSize", size);
        var speaking = petition.putArray("representatives");
        IntStream.range(0, representatives)
                .forEach(place -> speaking.addObject()
                        .put("name", "代表甲" + place)
                        .put("address", "代表路 " + place + " 号")
                        .put("phone", "13800002222"));
        var signing = petition.putArray("members");
        IntStream.range(0, members).forEach(place -> signing.addObject().put("name", "联名人" + place));
        return petition;
    }

    private Desk member(JsonNode receipt, int place) {
        return desks.stranger().with(code(receipt, place));
    }

    private static String code(JsonNode receipt, int place) {
        return (place == 0 ? receipt : receipt.path("others").path(place - 1))
                .path("queryCode")
                .asText();
    }

    private static String number(JsonNode receipt) {
        return receipt.path("number").asText();
    }

    private static String path(JsonNode receipt) {
        return PETITIONS + "/" + number(receipt);
    }

    private JsonNode caseOf(String number) {
        return desks.of("lin.yu").get("/api/cases/" + number).is(200).json();
    }

    private List<String> clocks(JsonNode receipt) {
        return jdbc.sql("select clock, due_on, state from deadline where petition = ? order by id")
                .param(number(receipt))
                .query((row, place) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }
}
