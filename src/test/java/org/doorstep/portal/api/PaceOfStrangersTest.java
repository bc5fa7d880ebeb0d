package org.doorstep.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Post;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How often strangers may come, by whichever door; each test comes from an address of its own. */
@InTheOffice
class PaceOfStrangersTest {

    private static final int AN_HOUR = 60;
    private static final int MISTYPED = 30;
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Desks desks;

    @Autowired
    PaceOfStrangersTest(Desks desks) {
        this.desks = desks;
    }

    @Test
    void the_page_is_no_way_around_the_pace_of_the_api() {
        for (int i = 0; i < AN_HOUR; i++) {
            assertThat(sends("/petitions/new", "request=x", "192.0.2.20").status())
                    .isNotEqualTo(429);
        }
        sends("/petitions/new", "request=x", "192.0.2.20").is(429);
        Post.from(desks.stranger())
                .with(Map.of("X-Forwarded-For", "192.0.2.20"))
                .json("/api/petitions", "{}")
                .is(429);
    }

    @Test
    void nobody_floods_a_head_with_requests_for_recusal() {
        for (int i = 0; i < AN_HOUR; i++) {
            assertThat(sends("/petitions/2026-000001/recusal", "words=x", "192.0.2.25")
                            .status())
                    .isNotEqualTo(429);
        }
        sends("/petitions/2026-000001/recusal", "words=x", "192.0.2.25").is(429);
        Post.from(desks.stranger())
                .with(Map.of("X-Forwarded-For", "192.0.2.25", "X-Query-Code", "AAAAABBBBB"))
                .json("/api/petitions/2026-000001/recusals", "{}")
                .is(429);
    }

    @Test
    void who_guesses_query_codes_is_asked_to_wait() {
        for (int i = 0; i < MISTYPED; i += 2) {
            sends("/petitions/look-up", "number=2026-000001&queryCode=" + i, "192.0.2.21")
                    .is(404);
            guesses("192.0.2.21").get("/api/petitions/2026-000001").is(404);
        }
        sends("/petitions/look-up", "number=2026-000001&queryCode=61", "192.0.2.21")
                .is(429);
        guesses("192.0.2.21").get("/api/petitions/2026-000001").is(429);
        guesses("192.0.2.21")
                .json("/api/petitions/2026-000001/withdrawal", "{}")
                .is(429);
    }

    @Test
    void who_knows_the_query_code_looks_as_often_as_they_like() throws IOException {
        var receipt = Post.from(desks.of("chen.min"))
                .json("/api/petitions", PetitionApiTest.aPetition().toString())
                .is(201)
                .json();
        var petitioner = Post.from(desks.stranger())
                .with(Map.of(
                        "X-Forwarded-For",
                        "192.0.2.24",
                        "X-Query-Code",
                        receipt.path("queryCode").asText()));
        for (int i = 0; i <= MISTYPED; i++) {
            petitioner.get("/api/petitions/" + receipt.path("number").asText()).is(200);
        }
    }

    @Test
    void an_invented_hop_before_the_true_address_is_not_believed() {
        for (int i = 0; i < AN_HOUR; i++) {
            handsIn("198.51.100." + i + ", 192.0.2.22").is(400);
        }
        handsIn("198.51.100.250, 192.0.2.22").is(429);
        handsIn("198.51.100.250, 192.0.2.23").is(400);
    }

    private Post guesses(String address) {
        return Post.from(desks.stranger()).with(Map.of("X-Forwarded-For", address, "X-Query-Code", "0000000000"));
    }

    private Answer handsIn(String forwardedFor) {
        return Post.from(desks.stranger())
                .with(Map.of("X-Forwarded-For", forwardedFor))
                .json("/api/petitions", "{}");
    }

    /** As a browser does that has the page and its token. */
    private Answer sends(String page, String form, String address) {
        return Post.from(desks.stranger())
                .with(Map.of("X-Forwarded-For", address, "Cookie", "DOORSTEP-TOKEN=t", "X-DOORSTEP-TOKEN", "t"))
                .bytes(page, FORM, form.getBytes(StandardCharsets.UTF_8));
    }
}
