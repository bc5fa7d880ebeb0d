package org.doorstep.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.UnitId;
import org.doorstep.office.Covers;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path of {@code jurisdiction-dispute.bpmn}. */
@InTheOffice
@Covers("jurisdiction-dispute")
class JurisdictionDisputeProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Demands demands;

    @Autowired
    Notes notes;

    @Autowired
    Timeline timeline;

    private DemandNumber demand;
    private ProcessInstance dispute;

    @BeforeEach
    void two_units_dispute_who_is_competent() {
        demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("decideAcceptance");
        theOffice.completes("decideAcceptance").with("acceptance", "FORWARDED", "unit", "housing");
        theOffice
                .completes("answerTransfer")
                .with("transferAnswer", "OBJECTED", "objection", "The house stands on city land.");
        theOffice.completes("decideObjection").with("ruling", "DISPUTED");
        dispute = theOffice.instanceOf("jurisdiction-dispute");
    }

    @Test
    void what_the_units_agree_on_is_settled() {
        theOffice.completes("negotiateJurisdiction").ordinarily();

        assertThat(dispute).hasPassed("end_unitsAgreed").isEnded();
        assertThat(demands.get(demand).unit()).isEqualTo(new UnitId("land"));
        assertThat(timeline.publicOf(demand.petition()))
                .extracting(Timeline.Entry::kind)
                .contains(Timeline.Kind.JURISDICTION_SETTLED);
    }

    @Test
    void where_they_do_not_agree_their_common_superior_decides() {
        theOffice
                .completes("negotiateJurisdiction")
                .with("jurisdictionSettled", "NO", "unit", null, "jurisdictionSaid", "Each names the other.");
        assertThat(dispute).isWaitingAt("user_decideJurisdiction").task().hasCandidateGroup("linked-leader");

        theOffice.completes("decideJurisdiction").with("unit", "housing");

        assertThat(dispute).hasPassed("end_superiorDecided").isEnded();
        assertThat(demands.get(demand).unit()).isEqualTo(new UnitId("housing"));
        assertThat(notes.of(demand.petition())).extracting(Notes.Note::words).contains("Each names the other.");
    }

    @Test
    void where_they_have_none_the_joint_meeting_decides() {
        theOffice.completes("negotiateJurisdiction").with("jurisdictionSettled", "NO", "unit", null);
        theOffice.completes("decideJurisdiction").with("jurisdictionSettled", "NO", "unit", null);

        theOffice.completes("holdJointMeeting").ordinarily();

        assertThat(dispute).hasPassed("end_meetingDecided").isEnded();
        assertThat(demands.get(demand).unit()).isEqualTo(new UnitId("land"));
    }

    @Test
    void where_a_unit_that_was_passed_a_demand_disputes_it_any_unit_may_be_agreed_on() {
        theOffice.completes("negotiateJurisdiction").with("unit", "education");

        assertThat(dispute).isEnded();
        assertThat(demands.get(demand).unit()).isEqualTo(new UnitId("education"));
    }

    @Test
    void a_dispute_is_not_settled_without_a_unit() {
        assertThatThrownBy(() -> theOffice.completes("negotiateJurisdiction").with("unit", null))
                .hasMessageContaining("unit");
        assertThat(dispute).isWaitingAt("user_negotiateJurisdiction");
    }
}
