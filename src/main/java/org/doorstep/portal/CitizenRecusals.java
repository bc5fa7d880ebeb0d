package org.doorstep.portal;

import java.util.List;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.recusal.OpenCases;
import org.doorstep.recusal.Recusals;
import org.doorstep.words.Words;
import org.springframework.stereotype.Component;

/** What a petitioner asked about who should take no part in the case, and what became of it. */
@Component
class CitizenRecusals {

    private final Recusals recusals;
    private final OpenCases openCases;
    private final Words words;

    CitizenRecusals(Recusals recusals, OpenCases openCases, Words words) {
        this.recusals = recusals;
        this.openCases = openCases;
        this.words = words;
    }

    boolean mayAsk(PetitionNumber petition) {
        return openCases.goesOn(petition);
    }

    List<CitizenCase.Recusal> askedFor(PetitionNumber petition) {
        return recusals.of(petition).stream().map(this::shown).toList();
    }

    private CitizenCase.Recusal shown(org.doorstep.recusal.Recusal recusal) {
        var demand = recusal.demand();
        return new CitizenCase.Recusal(
                demand == null ? null : demand.value(),
                recusal.askedOn(),
                recusals.said(recusal.id()).whom(),
                words.say("recusal.ground." + recusal.ground()),
                recusal.standing().name(),
                words.say("recusal.standing." + recusal.standing()),
                recusal.decidedOn(),
                recusals.reason(recusal.id()));
    }
}
