package org.doorstep.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@InTheOffice
class PetitionApiTest {

    private static final String PETITIONS = "/api/petitions";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Desks desks;

    @Autowired
    PetitionApiTest(Desks desks) {
        this.desks = desks;
    }

    @Test
    void a_stranger_hands_in_over_the_network_and_follows_the_petition() throws IOException {
        var receipt = from("192.0.2.1")
                .json(PETITIONS, aPetition().toString())
                .is(201)
                .json();
        var petition = PETITIONS + "/" + receipt.path("number").asText();
        var petitioner = Post.from(desks.stranger())
                .with(Map.of("X-Query-Code", receipt.path("queryCode").asText()));

        var seen = petitioner.get(petition).is(200).json();
        assertThat(seen.path("status").asText()).isEqualTo("REGISTERED");
        assertThat(seen.at("/dates/0/article").asText()).startsWith("R22");

        petitioner.json(petition + "/materials", "{\"words\": \"more\"}").is(204);
        petitioner
                .file(petition + "/attachments", "photo.txt", new byte[] {'x'}, Map.of())
                .is(201);
        petitioner
                .json(petition + "/rating", "{\"office\": \"SATISFIED\", \"unit\": \"SATISFIED\"}")
                .is(409);
        petitioner.json(petition + "/rating", "{\"office\": \"SATISFIED\"}").is(400);
        petitioner.json(petition + "/withdrawal", "{}").is(204);
    }

    @Test
    void without_the_code_nothing_is_told_and_nothing_is_done() throws IOException {
        var receipt = from("192.0.2.2")
                .json(PETITIONS, aPetition().toString())
                .is(201)
                .json();
        var petition = PETITIONS + "/" + receipt.path("number").asText();
        var guesser = Post.from(desks.stranger()).with(Map.of("X-Query-Code", "0000000000"));

        guesser.get(petition).is(404);
        guesser.json(petition + "/withdrawal", "{}").is(404);
        guesser.json(petition + "/materials", "{\"words\": \"x\"}").is(404);
        guesser.file(petition + "/attachments", "x.txt", new byte[] {'x'}, Map.of())
                .is(404);
        guesser.get(PETITIONS + "/2026-999999").is(404);
        desks.stranger().get(petition).is(400);
        desks.of("admin").send("DELETE", petition, null).is(405);
    }

    @Test
    void other_channels_are_for_registrars() throws IOException {
        var letter = aPetition().put("channel", "LETTER");

        from("192.0.2.3").json(PETITIONS, letter.toString()).is(403);
        Post.from(desks.of("admin")).json(PETITIONS, letter.toString()).is(403);
        Post.from(desks.of("chen.min")).json(PETITIONS, letter.toString()).is(201);
    }

    @Test
    void the_same_key_at_the_same_moment_makes_one_petition() throws Exception {
        var key = UUID.randomUUID().toString();
        var sender = from("192.0.2.4", key);
        var petition = aPetition().toString();
        var threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Answer> sends = () -> sender.json(PETITIONS, petition).is(201);
            var numbers = threads
                    .invokeAll(IntStream.range(0, 8).mapToObj(i -> sends).toList())
                    .stream()
                    .map(answer -> {
                        try {
                            return answer.get().json().path("number").asText();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .distinct();
            assertThat(numbers).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
        sender.json(PETITIONS, aPetition().put("request", "Something else").toString())
                .is(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "request        | 5",
                "facts          | null",
                "petitioner     | \"somebody\"",
                "petitioner     | {\"name\": 1, \"address\": \"x\"}",
                "groupSize      | \"two\"",
                "groupSize      | 2.5",
                "groupSize      | 99999999999999999999",
                "anonymous      | \"yes\"",
                "representatives| {}",
                "representatives| [1]",
                "topic          | \"no-such-topic\"",
                "community      | \"' or 1=1 --\"",
                "channel        | \"PIGEON\"",
                "language       | \"xx\"",
                "urgent         | true",
                "receivedOn     | \"2020-01-01\"",
                "secret         | 1"
            })
    void a_wrong_field_is_named(String field, String value) throws IOException {
        var petition = aPetition();
        petition.set(field, JSON.readTree(value));

        var said =
                from("192.0.2.5").json(PETITIONS, petition.toString()).is(400).json();

        assertThat(said.path("errors").findValuesAsText("field"))
                .as(said.toString())
                .anyMatch(name -> name.startsWith(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"channel\":", "[]", "null", "{} {}", "{\"a\":1,\"a\":2}", "''"})
    void what_is_no_petition_at_all_is_refused(String body) {
        from("192.0.2.6").json(PETITIONS, body).is(400);
    }

    @Test
    void what_is_too_long_is_refused_and_what_looks_dangerous_is_kept_as_it_is() throws IOException {
        var sender = from("192.0.2.7");

        sender.json(PETITIONS, aPetition().put("facts", "x".repeat(30_000)).toString())
                .is(400);
        sender.json(
                        PETITIONS,
                        aPetition().put("facts", "x".repeat(10 * 1024 * 1024)).toString())
                .is(413);
        sender.bytes(PETITIONS, "text/plain", new byte[] {'x'}).is(415);
        sender.bytes(PETITIONS, "application/json", new byte[] {'{', '"', (byte) 0xff, '"', '}'})
                .is(400);
        var words = "'; drop table petition; -- ${1+1} #{T(java.lang.Runtime)} <script>alert(1)</script>";
        var number = sender.json(PETITIONS, aPetition().put("request", words).toString())
                .is(201)
                .json()
                .path("number")
                .asText();
        assertThat(desks.of("lin.yu")
                        .get("/api/cases/" + number)
                        .is(200)
                        .json()
                        .at("/matter/request")
                        .asText())
                .isEqualTo(words);
    }

    @Test
    void strangers_who_send_too_fast_are_asked_to_wait_and_others_are_not() throws IOException {
        var hasty = from("192.0.2.8");
        for (int i = 0; i < 60; i++) {
            hasty.json(PETITIONS, "{}").is(400);
        }

        var said = hasty.json(PETITIONS, aPetition().toString()).is(429).json();
        assertThat(said.path("code").asText()).isEqualTo("portal.tooMany");
        from("192.0.2.9").json(PETITIONS, aPetition().toString()).is(201);
    }

    @Test
    void the_description_names_every_address_with_its_errors() {
        JsonNode described = desks.stranger().get("/v3/api-docs").is(200).json();

        var handIn = described.path("paths").path(PETITIONS).path("post");
        assertThat(handIn.path("responses").fieldNames()).toIterable().contains("201", "400", "403", "409", "429");
        assertThat(handIn.toString()).contains("R22");
        assertThat(described.path("paths").fieldNames())
                .toIterable()
                .contains(
                        PETITIONS + "/{number}",
                        PETITIONS + "/{number}/attachments",
                        PETITIONS + "/{number}/withdrawal",
                        PETITIONS + "/{number}/rating",
                        PETITIONS + "/import");
    }

    /** Somebody at an address of their own, so that nobody is slowed down by another test. */
    private Post from(String address) {
        return Post.from(desks.stranger()).with(Map.of("X-Forwarded-For", address));
    }

    private Post from(String address, String key) {
        return Post.from(desks.stranger()).with(Map.of("X-Forwarded-For", address, "Idempotency-Key", key));
    }

    static ObjectNode aPetition() throws IOException {
        return (ObjectNode) JSON.readTree("""
                {"channel": "NET", "petitioner": {"name": "王秀英", "address": "虚构路 1 号", "phone": "13800001111"},
                 "request": "请修电梯", "facts": "电梯停了三周", "reasons": "老人上不了楼",
                 "community": "lakeside", "topic": "property-management"}""".getBytes(StandardCharsets.UTF_8));
    }
}
