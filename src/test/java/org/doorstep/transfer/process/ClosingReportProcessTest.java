package org.doorstep.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.util.List;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.office.Covers;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Notes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code closing-report.bpmn}. */
@InTheOffice
@Covers("closing-report")
class ClosingReportProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Ledger ledger;

    @Autowired
    Notes notes;

    private DemandNumber demand;

    @BeforeEach
    void a_demand_waits_for_the_petition_office() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("decideAcceptance");
    }

    @Test
    void who_assigns_a_matter_sets_the_days_and_hears_how_it_was_handled() {
        theOffice.completes("decideAcceptance").with("acceptance", "ASSIGNED", "unit", "housing", "reportDays", 40);
        theOffice.completes("answerTransfer").ordinarily();
        assertThat(time().due().due()).isEqualTo(time().running().start().plusDays(40));
        theOffice.goesOnTo("serveDecision");
        var report = theOffice.instanceOf("closing-report");
        assertThat(report).isWaitingAt("user_reportClosing");

        theOffice.completes("reportClosing").ordinarily();

        assertThat(report).hasPassed("end_reported").isEnded();
        assertThat(time().state()).isEqualTo(Deadline.State.MET);
        assertThat(notes.of(demand.petition()))
                .extracting(Notes.Note::words)
                .contains("The lift was repaired, the petitioner is content.");
    }

    @Test
    void without_a_word_the_days_are_those_of_the_profile() {
        theOffice.completes("decideAcceptance").with("acceptance", "ASSIGNED", "unit", "housing");

        assertThat(time().due().due()).isEqualTo(time().running().start().plusDays(60));
    }

    @Test
    void who_forwards_a_matter_is_owed_no_report() {
        theOffice.completes("decideAcceptance").with("acceptance", "FORWARDED", "unit", "housing");
        theOffice.goesOnTo("serveDecision");

        assertThat(theOffice.instanceOf("closing-report")).isNull();
    }

    @Test
    void for_what_came_back_and_was_settled_between_units_no_report_is_owed() {
        theOffice.completes("decideAcceptance").with("acceptance", "ASSIGNED", "unit", "housing");
        theOffice
                .completes("answerTransfer")
                .with("transferAnswer", "OBJECTED", "objection", "The house stands on city land.");
        theOffice.completes("decideObjection").ordinarily();
        theOffice
                .completes("decideAcceptance")
                .with(
                        "acceptance", "SEVERAL",
                        "concernedUnits", List.of("housing", "land"),
                        "concernedWhy", "Both have a part in it.");
        theOffice.goesOnTo("serveDecision");

        assertThat(theOffice.instanceOf("closing-report")).isNull();
        assertThat(time().state()).isEqualTo(Deadline.State.LAPSED);
    }

    private Deadline time() {
        return ledger.of(demand.petition()).stream()
                .filter(deadline -> deadline.subject().equals(Subject.of(demand))
                        && deadline.clock().equals("D-ASSIGNED"))
                .findFirst()
                .orElseThrow();
    }
}
