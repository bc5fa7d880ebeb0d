package org.doorstep.supervision.process;

import org.doorstep.engine.Variable;

/** The names that the urgent report of {@code petition.bpmn}, its form and Java share. */
final class PetitionProcess {

    static final Variable<String> REPORTED_TO = Variable.text("reportedTo");
    static final Variable<String> STEPS = Variable.text("steps");

    private PetitionProcess() {}
}
