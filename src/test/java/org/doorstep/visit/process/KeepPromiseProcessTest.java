package org.doorstep.visit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.office.Covers;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Timeline;
import org.doorstep.visit.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code keep-promise.bpmn}. */
@InTheOffice
@Covers("keep-promise")
class KeepPromiseProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Promises promises;

    @Autowired
    Timeline timeline;

    @Autowired
    Clock clock;

    private PetitionNumber petition;
    private ProcessInstance promise;

    @BeforeEach
    void something_was_promised_at_the_door() {
        petition = theOffice.registers(aPetition()).number();
        theOffice.goesOnTo("hearPetitioner");
        theOffice.completes("hearPetitioner").with("visitWanted", "YES", "visitPurpose", "CARE");
        theOffice.goesOnTo("recordVisit");
        theOffice
                .completes("recordVisit")
                .with(
                        "promises",
                        List.of(Map.of(
                                "promise", "A chair for the landing.",
                                "promisedBy", "he.lan",
                                "keepBy", keepBy().toString())));
        theOffice.completes("confirmRecord").ordinarily();
        promise = theOffice.instanceOf("keep-promise");
    }

    @Test
    void it_waits_for_the_one_who_made_it_until_the_day_they_named() {
        assertThat(promise).isWaitingAt("user_keepPromise").task().isAssignedTo("he.lan");
        assertThat(theOffice.taskOf("keepPromise").getDueDate().toInstant().atZone(clock.getZone()))
                .satisfies(due -> assertThat(due.toLocalDate()).isEqualTo(keepBy()));
    }

    @Test
    void it_is_kept_with_proof_and_the_petitioner_sees_it() {
        theOffice.completes("keepPromise").by("he.lan").ordinarily();

        assertThat(promise)
                .hasPassedInOrder("start_promiseMade", "user_keepPromise", "end_promiseKept")
                .isEnded();
        assertThat(promises.of(petition))
                .singleElement()
                .satisfies(kept -> assertThat(kept.keptOn()).isEqualTo(LocalDate.now(clock)));
        assertThat(timeline.of(petition)).anyMatch(entry -> entry.kind() == Timeline.Kind.PROMISE_KEPT);
    }

    @Test
    void nobody_else_says_that_it_was_kept() {
        assertThatThrownBy(
                        () -> theOffice.completes("keepPromise").by("su.qing").ordinarily())
                .isInstanceOf(RuntimeException.class);
        assertThat(promise).isWaitingAt("user_keepPromise");
    }

    @Test
    void without_proof_it_is_not_kept() {
        assertThatThrownBy(() -> theOffice.completes("keepPromise").with("proof", null))
                .isInstanceOf(RuntimeException.class);
        assertThat(promises.of(petition))
                .singleElement()
                .satisfies(open -> assertThat(open.keptOn()).isNull());
    }

    private LocalDate keepBy() {
        return LocalDate.now(clock).plusDays(3);
    }
}
