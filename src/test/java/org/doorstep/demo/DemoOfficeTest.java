package org.doorstep.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.doorstep.deadline.Deadlines;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo office as a stranger finds it: its logins, and its time machine. */
@InTheOffice
class DemoOfficeTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    DemoLogins logins;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Clock clock;

    @Test
    void everybody_can_log_in_with_what_is_shown_and_every_role_has_somebody() {
        var shown = desks.stranger().get("/api/demo/logins").is(200).json();

        assertThat(shown).hasSize(24).allSatisfy(login -> {
            assertThat(login.path("password").asText()).isEqualTo("doorstep");
            desks.of(login.path("user").asText()).get("/engine-rest/task/count").is(200);
        });
        assertThat(logins.all())
                .flatExtracting(DemoLogins.Login::roles)
                .containsAll(Arrays.stream(org.doorstep.directory.Role.values())
                        .map(org.doorstep.directory.Role::group)
                        .toList());
    }

    @Test
    void days_pass_at_once_and_what_was_due_has_happened_when_it_answers() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("askRating");
        var life = theOffice.petition().instance();
        var then = deadlines.lastDay("askRating").plusDays(1); // it rolls over days off
        var days = ChronoUnit.DAYS.between(LocalDate.now(clock), then);

        var arrival = desks.stranger()
                .post("/api/demo/clock", Map.of("advance", "P" + days + "D"))
                .is(200)
                .json();

        assertThat(OffsetDateTime.parse(arrival.path("now").asText()).toLocalDate())
                .isEqualTo(then);
        assertThat(LocalDate.now(clock)).isEqualTo(then);
        assertThat(arrival.path("fired").asInt()).isPositive();
        assertThat(life).hasPassed("timer_ratingPeriodOver").isEnded();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "soon", "16", "P-1D", "PT-1H", "P401D", "P9999999999999D", "P2000000000Y", "P1D; drop"})
    void a_journey_that_cannot_be_made_is_refused_and_the_clock_stays(String advance) {
        var before = clock.instant();
        var body = new java.util.HashMap<String, Object>();
        body.put("advance", advance);

        var refused = desks.stranger().post("/api/demo/clock", body).is(400).json();

        assertThat(StreamSupport.stream(refused.path("errors").spliterator(), false))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.path("field").asText()).isEqualTo("advance");
                    assertThat(error.path("message").asText()).isNotBlank();
                });
        assertThat(clock.instant()).isBetween(before, before.plusSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"P16D\"", "null", "{\"advance\": {}}"})
    void a_body_that_is_no_wish_is_refused_in_words(String body) throws Exception {
        var json = new com.fasterxml.jackson.databind.ObjectMapper().readTree(body);

        var refused = desks.stranger().post("/api/demo/clock", json).is(400).json();

        assertThat(refused.path("detail").asText()).isNotBlank();
    }
}
