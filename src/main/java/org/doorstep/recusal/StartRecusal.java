package org.doorstep.recusal;

import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Asker;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;

/** Takes the petitioner's own request that somebody takes no part, and sends it on its way. */
@UseCase
public class StartRecusal {

    private final Demands demands;
    private final AskRecusal askRecusal;
    private final RecusalProcess process;

    StartRecusal(Demands demands, AskRecusal askRecusal, RecusalProcess process) {
        this.demands = demands;
        this.askRecusal = askRecusal;
        this.process = process;
    }

    /** Asks in the asker's own name, petitioner or other member of the group. */
    public Recusal start(Asker asker, Wish wish) {
        var petition = asker.present().number();
        var known = demands.allOf(petition).stream().map(Demand::number).toList();
        var asked = askRecusal.ask(petition, known, wish, asker.place());
        if (asked.fresh()) {
            process.start(asked.recusal());
        }
        return asked.recusal();
    }
}
