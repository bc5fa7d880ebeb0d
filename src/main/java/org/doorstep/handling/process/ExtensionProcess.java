package org.doorstep.handling.process;

import org.doorstep.engine.Variable;
import org.doorstep.handling.DecideExtension.Answer;

/** The names that {@code extension.bpmn}, its forms and Java share. */
final class ExtensionProcess {

    static final String ID = "extension";
    static final Variable<Integer> DAYS = new Variable<>("days", Integer::valueOf);
    static final Variable<String> COMPLEXITY = Variable.text("complexity");
    static final Variable<Answer> EXTENSION = Variable.code("extension", Answer.class);
    static final Variable<String> REMARK = Variable.text("extensionRemark");

    private ExtensionProcess() {}
}
