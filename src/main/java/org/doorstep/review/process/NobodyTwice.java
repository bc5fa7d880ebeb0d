package org.doorstep.review.process;

import java.util.Optional;
import org.doorstep.engine.TaskBar;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.Variable;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.review.TookPart;
import org.springframework.stereotype.Component;

/** Keeps whoever had a hand in a decision from every task of its review (R22 §35, §36: another body decides). */
@Component
class NobodyTwice implements TaskBar {

    private final TookPart tookPart;

    NobodyTwice(TookPart tookPart) {
        this.tookPart = tookPart;
    }

    @Override
    public Optional<Refusal> against(OfficerId officer, TaskCase task) {
        var stage = task.maybe(ReviewProcess.STAGE);
        var demand = task.maybe(Variable.DEMAND);
        return stage.isPresent()
                        && demand.isPresent()
                        && tookPart.before(stage.get(), demand.get()).contains(officer)
                ? Optional.of(new Refusal("review.tookPart", officer))
                : Optional.empty();
    }
}
