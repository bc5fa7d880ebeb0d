package org.doorstep.visit.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.visit.AgreeAppointment;
import org.doorstep.visit.Visit.Appointment;
import org.doorstep.visit.Visit.Place;
import org.doorstep.visit.VisitId;
import org.springframework.stereotype.Component;

/** {@code user_agreeAppointment} of {@code home-visit}. */
@Component
class AgreeAppointmentStep implements TaskStep {

    private final AgreeAppointment agreeAppointment;

    AgreeAppointmentStep(AgreeAppointment agreeAppointment) {
        this.agreeAppointment = agreeAppointment;
    }

    @Override
    public String stem() {
        return "agreeAppointment";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var appointment = new Appointment(
                answers.date("visitOn"), answers.text("visitSlot"), Place.valueOf(answers.text("place")));
        agreeAppointment.agree(VisitId.of(answers.variable(HomeVisitProcess.VISIT_ID)), appointment, answers.actor());
        return Map.of();
    }
}
