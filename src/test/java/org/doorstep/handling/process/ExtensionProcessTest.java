package org.doorstep.handling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.letters.Letters;
import org.doorstep.office.Covers;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code extension.bpmn}. */
@InTheOffice
@Covers("extension")
class ExtensionProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Ledger ledger;

    @Autowired
    Letters letters;

    @Autowired
    Timeline timeline;

    @Autowired
    Clock clock;

    private DemandNumber demand;

    @BeforeEach
    void a_complex_matter_is_with_its_handler() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("hearPetitioner");
    }

    @Test
    void the_head_gives_thirty_days_more_and_the_petitioner_reads_why_and_until_when() {
        var extension = asks("he.lan", 30);
        assertThat(extension).isWaitingAt("user_decideExtension").task().hasCandidateGroup("head-housing");

        theOffice.completes("decideExtension").by("huang.wei").ordinarily();

        assertThat(extension).hasPassed("service_issueExtension").isEnded();
        assertThat(handling().due().due()).isEqualTo(today().plusDays(90));
        assertThat(notices())
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("Three firms have to be heard.")
                        .contains(String.valueOf(handling().due().rolled().getYear())));
        assertThat(timeline.publicOf(demand.petition()))
                .extracting(Timeline.Entry::kind)
                .contains(Timeline.Kind.EXTENDED);
    }

    @Test
    void what_the_head_refuses_changes_nothing() {
        var before = handling();
        asks("he.lan", 10);

        theOffice
                .completes("decideExtension")
                .by("huang.wei")
                .with("extension", "REFUSED", "extensionRemark", "Ask the firms today.");

        assertThat(handling()).isEqualTo(before);
        assertThat(notices()).isEmpty();
    }

    @Test
    void nobody_asks_for_more_than_the_law_allows_or_for_a_second_time() {
        refused("at most 30 (R22 §34)", () -> asks("he.lan", 31));
        asks("he.lan", 30);
        theOffice.completes("decideExtension").by("huang.wei").ordinarily();

        refused("the law allows it once (R22 §34)", () -> asks("he.lan", 1));
    }

    @Test
    void after_the_last_day_neither_the_handler_asks_nor_the_head_grants() {
        asks("he.lan", 30);
        theOffice.letsPass(Period.between(today(), handling().due().rolled().plusDays(1)));

        refused("only before it ends (R22 §34)", () -> asks("he.lan", 30));
        refused(
                "only before it ends (R22 §34)",
                () -> theOffice.completes("decideExtension").by("huang.wei").ordinarily());
        assertThat(theOffice.openSteps()).contains("decideExtension");
    }

    @Test
    void on_the_last_day_it_is_still_time() {
        asks("he.lan", 30);
        theOffice.letsPass(Period.between(today(), handling().due().rolled()));

        theOffice.completes("decideExtension").by("huang.wei").ordinarily();

        assertThat(handling().running().extendedBy()).isEqualTo(30);
    }

    @Test
    void only_who_answers_for_the_demand_asks() {
        refused("Only the handler", () -> asks("xu.wen", 10));
    }

    private ProcessInstance asks(String officer, int days) {
        return theOffice.starts(
                "extension",
                officer,
                Map.of("demandNumber", demand.value(), "days", days, "complexity", "Three firms have to be heard."));
    }

    private static void refused(String sentence, ThrowingCallable step) {
        assertThatThrownBy(step).hasMessageContaining(sentence);
    }

    private List<Letters.Letter> notices() {
        return letters.toPetitioner(demand.petition()).stream()
                .filter(letter -> letter.kind() == Letters.Kind.EXTENSION_NOTICE)
                .toList();
    }

    private Deadline handling() {
        return ledger.running(Subject.of(demand), "D-HANDLE").orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
