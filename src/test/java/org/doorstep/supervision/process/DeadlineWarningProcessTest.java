package org.doorstep.supervision.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Ledger;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.office.Covers;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Notes;
import org.doorstep.statute.Warning.Audience;
import org.doorstep.supervision.SupervisionProcess;
import org.doorstep.supervision.Supervisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code deadline-warning.bpmn}. */
@InTheOffice
@Covers("deadline-warning")
class DeadlineWarningProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    SupervisionProcess process;

    @Autowired
    Supervisions supervisions;

    @Autowired
    Ledger ledger;

    @Autowired
    Notes notes;

    private DemandNumber demand;

    @BeforeEach
    void a_demand_is_with_its_handler() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("hearPetitioner");
    }

    @Test
    void the_handler_says_what_is_missing() {
        var warning = warned(Audience.HANDLER);

        assertThat(warning).isWaitingAt("user_mindDeadline").task().isAssignedTo(handler());
        theOffice.completes("mindDeadline").ordinarily();

        assertThat(warning).isEnded();
        assertThat(notes.of(demand.petition())).anyMatch(note -> note.kind().equals("deadlineExpected"));
    }

    @Test
    void the_head_of_the_unit_says_what_will_be_done() {
        var warning = warned(Audience.HEAD);

        theOffice.completes("hastenHandling").by("huang.wei").ordinarily();

        assertThat(warning).isEnded();
    }

    @Test
    void the_petition_office_presses_for_an_answer() {
        var warning = warned(Audience.PETITION_OFFICE);

        theOffice.completes("pressForAnswer").by("lin.yu").ordinarily();

        assertThat(warning).isEnded();
    }

    @Test
    void when_all_of_the_period_has_passed_supervision_is_opened() {
        warned(Audience.SUPERVISION);

        assertThat(supervisions.of(demand.petition())).hasSize(1);
        assertThat(theOffice.openSteps()).contains("checkFacts");
    }

    @Test
    void what_is_done_meanwhile_takes_the_warning_back() {
        var warning = warned(Audience.HANDLER);

        process.calmDown(handling().id());

        assertThat(warning).hasPassed("end_noLongerNeeded").isEnded();
        assertThat(theOffice.openSteps()).containsExactly("hearPetitioner");
    }

    private ProcessInstance warned(Audience audience) {
        process.warn(handling(), audience);
        var warning = theOffice.instanceOf("deadline-warning");
        theOffice.runsItsJobs();
        return warning;
    }

    private String handler() {
        return theOffice.taskOf("hearPetitioner").getAssignee();
    }

    private Deadline handling() {
        return ledger.of(demand.petition()).stream()
                .filter(deadline -> deadline.clock().equals("D-HANDLE"))
                .findFirst()
                .orElseThrow();
    }
}
