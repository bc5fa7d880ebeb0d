package org.doorstep.supervision.process;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.doorstep.deadline.Subject;
import org.doorstep.engine.Answers;
import org.doorstep.engine.Variable;

/** The names that {@code deadline-warning.bpmn}, its forms and Java share. */
final class WarningProcess {

    static final String ID = "deadline-warning";
    static final String ENDED = "deadline.ended";
    static final String DEADLINE = "deadline";
    static final String TELLS = "tells";
    static final Variable<String> MISSING = Variable.text("missing");
    static final Variable<String> MEASURES = Variable.text("measures");
    static final Variable<String> UNIT_SAID = Variable.text("unitSaid");

    static Subject subjectIn(VariableScope scope) {
        return Variable.DEMAND.maybeIn(scope).map(Subject::of).orElseGet(() -> Subject.of(Variable.PETITION.in(scope)));
    }

    static Subject subjectOf(Answers answers) {
        var demand = answers.demand();
        return demand == null ? Subject.of(answers.petition()) : Subject.of(demand);
    }

    private WarningProcess() {}
}
