package org.doorstep.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.doorstep.audit.AuditLog;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.office.Desk;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.petition.Group;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Petitions.SameMatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@InTheOffice
class CaseApiTest {

    private static final PetitionNumber NEVER_GIVEN = new PetitionNumber("2026-999999");

    private final Desks desks;
    private final CaseOnFile cases;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Petitions petitions;
    private final Group group;

    @Autowired
    CaseApiTest(
            Desks desks, ApplicationContext office, JdbcClient jdbc, AuditLog audit, Petitions petitions, Group group) {
        this.desks = desks;
        this.cases = new CaseOnFile(office);
        this.jdbc = jdbc;
        this.audit = audit;
        this.petitions = petitions;
        this.group = group;
    }

    @Test
    void the_petition_office_reads_the_matter_and_sees_masked_people() {
        var number = cases.registered();
        var seen = read("lin.yu", number).is(200).json();

        assertThat(seen.at("/matter/request").asText()).isEqualTo("请修好楼道的灯");
        assertThat(seen.at("/matter/topicName").asText()).isEqualTo("Property management");
        assertThat(seen.path("statusName").asText()).isEqualTo("Registered");
        assertThat(seen.at("/people/0/name").asText()).isEqualTo("王**");
        assertThat(seen.at("/people/0/phone").asText()).isEqualTo("138****1234");
        assertThat(seen.at("/people/0/masked").asBoolean()).isTrue();
        assertThat(seen.toString()).doesNotContain("王小明", "湖滨路", "13800001234");
        assertThat(seen.at("/timeline/0/at").asText()).endsWith("+08:00");
        assertThat(List.of("demands", "attachments", "visits", "promises", "decisions", "letters", "notes", "periods"))
                .allSatisfy(list -> assertThat(seen.path(list).isArray()).isTrue());
    }

    @Test
    void the_names_of_codes_are_in_the_language_of_the_reader() {
        var seen = desks.of("lin.yu")
                .speaking("zh-CN")
                .get("/api/cases/" + cases.registered())
                .is(200)
                .json();

        assertThat(seen.path("statusName").asText()).isEqualTo("已登记");
        assertThat(seen.at("/matter/communityName").asText()).isEqualTo("湖滨社区");
    }

    @Test
    void the_handler_needs_the_people_and_sees_them() {
        var demand = cases.handledBy("he.lan");
        var seen = read("he.lan", demand.petition()).is(200).json();

        assertThat(seen.at("/people/0/name").asText()).isEqualTo("王小明");
        assertThat(seen.at("/demands/0/standing").asText()).isEqualTo("IN_HAND");
        assertThat(seen.at("/demands/0/handlerName").asText()).isEqualTo("Lan He");
        assertThat(seen.at("/demands/0/due").asText()).isEqualTo("2027-01-24");
        assertThat(seen.at("/demands/0/article").asText()).isEqualTo("R22 §34");
        assertThat(seen.at("/demands/0/dueReasons").toString()).contains("acceptance", "2027 have not been announced");
        assertThat(seen.at("/may/unmask").asBoolean()).isFalse();
        assertThat(seen.at("/may/withdraw").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"su.qing", "zhou.yan", "deng.rui", "admin", "pan.li"})
    void for_those_whom_a_case_does_not_concern_there_is_none(String officer) {
        var demand = cases.handledBy("he.lan");
        var said = read(officer, demand.petition()).is(404).json();

        assertThat(said.path("code").asText()).isEqualTo("petition.unknown");
        assertThat(said.path("detail").asText().replace(demand.petition().value(), "N"))
                .isEqualTo(read(officer, NEVER_GIVEN)
                        .is(404)
                        .json()
                        .path("detail")
                        .asText()
                        .replace(NEVER_GIVEN.value(), "N"));
    }

    @Test
    void a_sealed_petition_exists_for_the_discipline_office_alone() {
        var number = cases.sealed().petition();

        for (var officer : new String[] {"chen.min", "lin.yu", "wu.jian", "he.lan", "huang.wei", "deng.rui", "admin"}) {
            assertThat(read(officer, number).is(404).json().path("code").asText())
                    .isEqualTo("petition.unknown");
            desks.of(officer)
                    .post("/api/cases/" + number + "/people/0/unmask", Map.of("reason", "curious"))
                    .is(404);
            new Upload(desks.of(officer))
                    .file(number.value(), "a.txt", "text/plain", new byte[] {65})
                    .is(404);
        }
        var seen = read("pan.li", number).is(200).json();
        assertThat(seen.path("sealed").asBoolean()).isTrue();
        assertThat(seen.at("/matter/request").asText()).isEqualTo("请修好楼道的灯");
        assertThat(entries("sealed.read", number.value())).isPositive();
    }

    @Test
    void the_earlier_petition_on_the_same_matter_is_named_unless_nobody_may_know_of_it() {
        var number = cases.registered();
        var earlier = cases.registered();
        petitions.answerSameMatter(number, SameMatter.FINISHED, earlier);
        assertThat(read("lin.yu", number).json().at("/matter/related").asText()).isEqualTo(earlier.value());

        var other = cases.registered();
        var sealed = cases.sealed().petition();
        jdbc.sql("update petition set related_petition = ? where number = ?")
                .params(sealed.value(), other.value())
                .update();
        assertThat(read("lin.yu", other).is(200).body()).doesNotContain(sealed.value());
    }

    @Test
    void registrars_tell_the_query_code_and_it_stands_in_the_log() {
        var number = cases.registered();
        var path = "/api/cases/" + number + "/query-code";

        desks.of("wu.jian").post(path, Map.of()).is(403);
        assertThat(entries("queryCode.told", number.value())).isZero();

        var told = desks.of("chen.min").post(path, Map.of()).is(200).json();
        assertThat(group.asking(number, told.path("queryCode").asText()).number())
                .isEqualTo(number);
        assertThat(entries("queryCode.told", number.value())).isEqualTo(1);
    }

    @Test
    void whoever_unmasks_a_person_says_why_and_stands_in_the_log() {
        var number = cases.registered();
        var path = "/api/cases/" + number + "/people/0/unmask";

        var refused =
                desks.of("lin.yu").post(path, Map.of("reason", "  ")).is(400).json();
        assertThat(refused.at("/errors/0/field").asText()).isEqualTo("reason");
        assertThat(entries("person.unmasked", number + "/0")).isZero();

        var seen = desks.of("lin.yu")
                .post(path, Map.of("reason", "to call her back"))
                .is(200)
                .json();
        assertThat(seen.path("name").asText()).isEqualTo("王小明");
        assertThat(seen.path("masked").asBoolean()).isFalse();
        assertThat(entries("person.unmasked", number + "/0")).isEqualTo(1);
        assertThat(audit.firstBroken()).isEmpty();
    }

    @Test
    void whoever_has_an_interest_says_so_once_and_looks_at_nobody_any_more() {
        var number = cases.registered();
        var desk = desks.of("chen.min");

        desk.post("/api/cases/" + number + "/interests", Map.of("reason", "他是我的邻居"))
                .is(204);
        desk.post("/api/cases/" + number + "/interests", Map.of("reason", "他是我的邻居"))
                .is(204);
        desk.post("/api/cases/" + number + "/people/0/unmask", Map.of("reason", "curious"))
                .is(403);

        var seen = read("lin.yu", number).json();
        assertThat(texts(seen.path("timeline")))
                .filteredOn("An officer declared an interest"::equals)
                .hasSize(1);
        assertThat(texts(seen.path("notes"))).containsExactly("Why an officer declared an interest: 他是我的邻居");
        assertThat(read("chen.min", number).json().path("may")).allMatch(right -> !right.asBoolean());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "2026-1", "2026-000001-1", "2026-00000x", "%27%20or%201%3D1", "..%2F..", "2026-000001%00"})
    void what_is_no_number_of_a_petition_is_refused(String number) {
        assertThat(desks.of("lin.yu").get("/api/cases/" + number).status()).isIn(400, 404);
    }

    @Test
    void wrong_types_are_named() {
        var number = cases.registered();
        var desk = desks.of("lin.yu");

        var place = desk.post("/api/cases/" + number + "/people/first/unmask", Map.of("reason", "x"))
                .is(400)
                .json();
        assertThat(place.at("/errors/0/field").asText()).isEqualTo("place");
        var reason = desk.post("/api/cases/" + number + "/people/0/unmask", Map.of("reason", Map.of("a", 1)))
                .is(400)
                .json();
        assertThat(reason.at("/errors/0/field").asText()).isEqualTo("reason");
        desk.post("/api/cases/" + number + "/people/0/unmask", "just words").is(400);
        desk.post("/api/cases/" + number + "/people/7/unmask", Map.of("reason", "x"))
                .is(404);
        desk.post("/api/cases/" + number + "/people/-1/unmask", Map.of("reason", "x"))
                .is(404);
        desk.post("/api/cases/" + number + "/visits/first/consent-withdrawal", Map.of())
                .is(400);
        desk.post("/api/cases/" + number + "/visits/5b2a41d6-7b8e-4c39-9d0f-1f8b6a1c2d3e/consent-withdrawal", Map.of())
                .is(404);
        desk.send("DELETE", "/api/cases/" + number, null).is(405);
    }

    @Test
    void ten_megabytes_of_words_are_refused_in_words() {
        var number = cases.registered();
        var said = desks.of("lin.yu")
                .post("/api/cases/" + number + "/people/0/unmask", Map.of("reason", "啊".repeat(10_000_000 / 3)))
                .is(400)
                .json();

        assertThat(said.at("/errors/0/message").asText()).isEqualTo("Please write no more than 1,000 characters.");
    }

    @Test
    void words_that_look_like_orders_are_only_words() {
        var number = cases.registered();
        var words = "'; drop table petition; -- ${7*7} <script>alert(1)</script> {0} #{7*7}";
        desks.of("chen.min")
                .post("/api/cases/" + number + "/interests", Map.of("reason", words))
                .is(204);

        assertThat(texts(read("lin.yu", number).is(200).json().path("notes")))
                .containsExactly("Why an officer declared an interest: " + words);
    }

    @Test
    void strangers_are_asked_who_they_are() {
        desks.stranger().get("/api/cases/" + cases.registered()).is(401);
    }

    private Desk.Answer read(String officer, PetitionNumber number) {
        return desks.of(officer).get("/api/cases/" + number);
    }

    private int entries(String action, String subject) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject = ?")
                .params(action, subject)
                .query(Integer.class)
                .single();
    }

    private static Iterable<String> texts(JsonNode entries) {
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.path("text").asText())
                .toList();
    }
}
