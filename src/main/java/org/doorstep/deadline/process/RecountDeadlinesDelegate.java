package org.doorstep.deadline.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.deadline.RecountDeadlines;
import org.springframework.stereotype.Component;

/** {@code service_recountDeadlines} of {@code recount-deadlines}. */
@Component
class RecountDeadlinesDelegate implements JavaDelegate {

    private final RecountDeadlines recountDeadlines;

    RecountDeadlinesDelegate(RecountDeadlines recountDeadlines) {
        this.recountDeadlines = recountDeadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(RecountNames.MORE, recountDeadlines.next(RecountNames.CALENDAR.in(execution)));
    }
}
