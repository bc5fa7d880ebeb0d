package org.doorstep.handling.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.doorstep.engine.Answers;
import org.doorstep.engine.Variable;
import org.doorstep.handling.HearingDay;
import org.doorstep.handling.HoldHearing.Outcome;
import org.doorstep.kernel.OfficerId;

/** The names that {@code hearing.bpmn}, its forms and Java share. */
final class HearingProcess {

    static final String ID = "hearing";
    static final Variable<String> SUBJECT = Variable.text("hearingSubject");
    static final Variable<String> REASONS = Variable.text("hearingReasons");
    static final Variable<LocalDate> ON = Variable.day("hearingOn");
    static final Variable<String> AT = Variable.text("hearingAt");
    static final Variable<OfficerId> CHAIR = new Variable<>("chair", OfficerId::new);
    static final Variable<Boolean> OPEN = new Variable<>("hearingPublic", "YES"::equals);
    static final Variable<String> PLACE = Variable.text("hearingPlace");
    static final Variable<String> INVITED = Variable.text("invited");
    static final Variable<Outcome> OUTCOME = Variable.code("hearingOutcome", Outcome.class);
    static final Variable<String> WHY_NOT_HELD = Variable.text("whyNotHeld");
    static final Variable<String> SPEAKERS = Variable.text("speakers");
    static final Variable<String> STATEMENTS = Variable.text("statements");
    static final Variable<String> EVIDENCE = Variable.text("evidence");
    static final Variable<String> CONCLUSION = Variable.text("conclusion");

    /** The list in a form whose choices are the officers who may lead the hearing. */
    static final String CHAIRS = "hearing-chairs";

    private HearingProcess() {}

    /** The hearing as it is being announced. */
    static HearingDay entered(Answers answers) {
        return new HearingDay(
                ON.enteredIn(answers), AT.enteredIn(answers), CHAIR.enteredIn(answers), OPEN.enteredIn(answers));
    }

    /** The hearing as it was announced. */
    static HearingDay heldBy(Answers answers) {
        return new HearingDay(ON.heldBy(answers), AT.heldBy(answers), CHAIR.heldBy(answers), OPEN.heldBy(answers));
    }

    static HearingDay in(VariableScope scope) {
        return new HearingDay(ON.in(scope), AT.in(scope), CHAIR.in(scope), OPEN.in(scope));
    }
}
