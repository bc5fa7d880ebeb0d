package org.doorstep.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.closure.AnswerReopening;
import org.doorstep.engine.Variable;
import org.springframework.stereotype.Component;

/** Step {@code service_answerReopening} of {@code reopen}. */
@Component
class AnswerReopeningDelegate implements JavaDelegate {

    private final AnswerReopening answerReopening;

    AnswerReopeningDelegate(AnswerReopening answerReopening) {
        this.answerReopening = answerReopening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        answerReopening.answer(Variable.DEMAND.in(execution));
    }
}
