package org.doorstep.recusal;

import org.doorstep.petition.InterestDeclared;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the decision to the superior next above when whoever had it turns out to have an interest in the case. */
@Component
class HandedOnRecusals {

    private final Recusals recusals;
    private final RecusalProcess process;
    private final Deciders deciders;

    HandedOnRecusals(Recusals recusals, RecusalProcess process, Deciders deciders) {
        this.recusals = recusals;
        this.process = process;
        this.deciders = deciders;
    }

    /** After the tasks of the case have been taken from them: those are offered to colleagues, a decision is not. */
    @EventListener
    @Order(InterestDeclared.AFTER_ITS_TASKS)
    void hear(InterestDeclared declared) {
        recusals.openOf(declared.petition())
                .forEach(recusal -> deciders.find(recusal).ifPresent(decider -> process.offer(recusal, decider)));
    }
}
