package org.doorstep.recusal.process;

import java.util.Optional;
import org.doorstep.engine.TaskBar;
import org.doorstep.engine.TaskCase;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.recusal.Deciders;
import org.doorstep.recusal.Recusals;
import org.springframework.stereotype.Component;

/** Keeps everybody from deciding about a recusal but the superior whose turn it is, above all the one asked about (R22 §28). */
@Component
class OnlyTheDecider implements TaskBar {

    private final Recusals recusals;
    private final Deciders deciders;

    OnlyTheDecider(Recusals recusals, Deciders deciders) {
        this.recusals = recusals;
        this.deciders = deciders;
    }

    @Override
    public Optional<Refusal> against(OfficerId officer, TaskCase task) {
        return task.maybe(RecusalNames.ID)
                .map(recusals::get)
                .filter(recusal -> !deciders.mayDecide(officer, recusal))
                .map(recusal -> new Refusal("recusal.notYours", officer));
    }
}
