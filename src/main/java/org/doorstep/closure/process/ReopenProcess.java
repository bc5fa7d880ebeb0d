package org.doorstep.closure.process;

import org.doorstep.closure.Reopening.Answer;
import org.doorstep.engine.Variable;

/** The names that {@code reopen.bpmn}, its forms and Java share. */
final class ReopenProcess {

    static final String ID = "reopen";

    static final Variable<Answer> ANSWER = Variable.code("reopening", Answer.class);
    static final Variable<String> REASONS = Variable.text("reopeningReasons");

    private ReopenProcess() {}
}
