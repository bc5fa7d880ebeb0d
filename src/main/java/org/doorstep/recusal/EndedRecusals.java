package org.doorstep.recusal;

import java.time.Clock;
import java.time.LocalDate;
import org.doorstep.petition.CaseHappened;
import org.doorstep.petition.DemandSealed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends what is left to decide when nobody takes part in the case any more, or when it is the discipline office's alone. */
@Component
class EndedRecusals {

    private final Recusals recusals;
    private final RecusalProcess process;
    private final Deciders deciders;
    private final OpenCases cases;
    private final Clock clock;

    EndedRecusals(Recusals recusals, RecusalProcess process, Deciders deciders, OpenCases cases, Clock clock) {
        this.recusals = recusals;
        this.process = process;
        this.deciders = deciders;
        this.cases = cases;
        this.clock = clock;
    }

    @EventListener
    void hear(CaseHappened event) {
        switch (event.kind()) {
            case WITHDRAWN, CLOSED, ARCHIVED -> {
                if (!cases.goesOn(event.petition())) {
                    recusals.openOf(event.petition()).forEach(this::end);
                }
            }
            default -> {} // the case goes on
        }
    }

    /** What was asked is not lost: the head of the discipline office decides about it, where there is one (R22 §30). */
    @EventListener
    void hear(DemandSealed sealed) {
        var petition = sealed.number().petition();
        var before = recusals.openOf(petition).stream()
                .filter(recusal -> !recusal.sealed())
                .map(Recusal::id)
                .toList();
        recusals.seal(sealed.number(), sealed.wholly());
        before.stream().map(recusals::get).filter(Recusal::sealed).forEach(recusal -> {
            process.end(recusal);
            if (deciders.find(recusal).isPresent()) {
                process.start(recusal);
            } else {
                recusals.end(recusal.id(), LocalDate.now(clock));
            }
        });
    }

    private void end(Recusal recusal) {
        process.end(recusal);
        recusals.end(recusal.id(), LocalDate.now(clock));
    }
}
