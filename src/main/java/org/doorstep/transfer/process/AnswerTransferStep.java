package org.doorstep.transfer.process;

import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.transfer.AnswerTransfer;
import org.springframework.stereotype.Component;

/** Step {@code user_answerTransfer} of {@code transfer}. */
@Component
class AnswerTransferStep implements TaskStep {

    private final AnswerTransfer answerTransfer;

    AnswerTransferStep(AnswerTransfer answerTransfer) {
        this.answerTransfer = answerTransfer;
    }

    @Override
    public String stem() {
        return "answerTransfer";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var reply = new AnswerTransfer.Reply(
                TransferProcess.ANSWER.enteredIn(answers),
                TransferProcess.OBJECTION.maybeEnteredIn(answers).orElse(null),
                TransferProcess.BETTER_UNIT.maybeEnteredIn(answers).orElse(null));
        answerTransfer.answer(answers.theDemand(), reply, answers.actor());
        return Map.of();
    }
}
