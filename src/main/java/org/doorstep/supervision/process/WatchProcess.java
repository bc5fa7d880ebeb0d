package org.doorstep.supervision.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.doorstep.engine.Variable;
import org.jspecify.annotations.Nullable;

/** The names that {@code watch-deadline.bpmn} and Java share: it goes through all there is page by page. */
final class WatchProcess {

    static final Variable<String> AFTER = Variable.text("after");
    static final String MORE = "more";

    /** Notes where the next page begins; nowhere when this was the last one. */
    static void goOnAfter(@Nullable Object last, DelegateExecution execution) {
        execution.setVariable(AFTER.name(), last == null ? null : last.toString());
        execution.setVariable(MORE, last != null);
    }

    private WatchProcess() {}
}
