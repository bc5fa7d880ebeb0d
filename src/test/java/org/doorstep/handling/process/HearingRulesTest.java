package org.doorstep.handling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.EarlierHands;
import org.doorstep.petition.Interests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may ask for a hearing and lead it, and on which days it can be. */
@InTheOffice
class HearingRulesTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Interests interests;

    @Autowired
    List<EarlierHands> earlierHands;

    @Autowired
    Clock clock;

    private DemandNumber demand;

    @BeforeEach
    void a_complex_matter_is_with_its_handler() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("hearPetitioner");
    }

    @Test
    void a_chair_who_declares_an_interest_does_not_lead_it() {
        isAnnounced("huang.wei");
        interests.declare(new OfficerId("huang.wei"), demand.petition());

        assertThatThrownBy(
                        () -> theOffice.completes("holdHearing").by("huang.wei").ordinarily())
                .hasMessageContaining("Article 28");
    }

    @Test
    void nobody_but_the_chair_who_was_announced_writes_its_record_and_not_before_its_day() {
        isAnnounced("lin.yu");
        assertThatThrownBy(() -> theOffice.completes("holdHearing").by("lin.yu").ordinarily())
                .hasMessageContaining("has been held");
        theOffice.letsPass(Period.ofDays(10));

        assertThatThrownBy(
                        () -> theOffice.completes("holdHearing").by("huang.wei").ordinarily())
                .hasMessageContaining("lin.yu");
    }

    @Test
    void its_day_leaves_time_to_prepare_and_lies_within_the_period_for_handling() {
        asks("he.lan");
        theOffice.completes("decideHearing").ordinarily();

        Stream.of(-1, 0, 1).forEach(days -> announcementRefused(days, "no time to prepare"));
        announcementRefused(70, "a hearing does not stop it");
        assertThat(theOffice.openSteps()).contains("announceHearing");
    }

    @Test
    void who_held_it_takes_no_part_in_a_review() {
        isAnnounced("lin.yu");
        theOffice.letsPass(Period.ofDays(10));
        theOffice.completes("holdHearing").by("lin.yu").ordinarily();

        assertThat(earlierHands)
                .flatMap(hands -> hands.before("REVIEW", demand))
                .contains(new OfficerId("lin.yu"));
    }

    @Test
    void nothing_is_decided_before_it_has_been_held_or_given_up() {
        theOffice.completes("hearPetitioner").ordinarily();
        isAnnounced("huang.wei");
        assertThatThrownBy(() -> theOffice.completes("draftDecision").ordinarily())
                .hasMessageContaining("Decide after it has been held");
        assertThat(theOffice.openSteps()).contains("draftDecision");
        theOffice.letsPass(Period.ofDays(10));
        theOffice.completes("holdHearing").ordinarily();

        theOffice.completes("draftDecision").ordinarily();

        assertThat(theOffice.openSteps()).contains("approveDecision");
    }

    @Test
    void a_draft_is_not_approved_when_a_hearing_was_asked_for_after_it() {
        theOffice.goesOnTo("approveDecision");
        asks("he.lan");

        assertThatThrownBy(() -> theOffice.completes("approveDecision").ordinarily())
                .hasMessageContaining("Decide after it has been held");
    }

    @Test
    void it_is_not_asked_for_any_more_once_the_decision_is_approved_and_waits_to_be_issued() {
        theOffice.goesOnTo("approveDecision");
        desks.of("huang.wei")
                .submits(theOffice.taskOf("approveDecision").getId(), Map.of("approval", "APPROVED"))
                .is(204);

        assertThatThrownBy(() -> asks("he.lan")).hasMessageContaining("has been approved");
    }

    @Test
    void one_is_open_at_a_time_and_only_for_who_answers_for_a_demand_in_hand() {
        assertThatThrownBy(() -> asks("xu.wen")).hasMessageContaining("Only the handler");
        asks("he.lan");
        assertThatThrownBy(() -> asks("he.lan")).hasMessageContaining("open already");
        theOffice
                .completes("decideHearing")
                .with("hearingDecision", "NO", "hearingReasons", "The contract says it all.");

        theOffice.goesOnTo("serveDecision");
        assertThatThrownBy(() -> asks("he.lan")).hasMessageContaining("not being handled");
    }

    private void asks(String officer) {
        theOffice.starts(
                "hearing",
                officer,
                Map.of(
                        "demandNumber", demand.value(),
                        "hearingGround", "COMPLEX",
                        "hearingSubject", "Whether the company was paid."));
    }

    private void isAnnounced(String chair) {
        asks("he.lan");
        theOffice.completes("decideHearing").ordinarily();
        theOffice.completes("announceHearing").with("chair", chair);
    }

    private void announcementRefused(int daysAhead, String sentence) {
        assertThatThrownBy(() -> theOffice
                        .completes("announceHearing")
                        .with(
                                "hearingOn",
                                LocalDate.now(clock).plusDays(daysAhead).toString()))
                .hasMessageContaining(sentence);
    }
}
