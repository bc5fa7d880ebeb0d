package org.doorstep.recusal;

import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;

/** Takes down that a petitioner asked in a letter or in person, as far as the officer may know of the case. */
@UseCase
public class RequestRecusal {

    private final Petitions petitions;
    private final Demands demands;
    private final AskRecusal askRecusal;

    RequestRecusal(Petitions petitions, Demands demands, AskRecusal askRecusal) {
        this.petitions = petitions;
        this.demands = demands;
        this.askRecusal = askRecusal;
    }

    public Recusal request(PetitionNumber number, Wish wish) {
        var petition = petitions.get(number).number();
        var known = demands.of(petition).stream().map(Demand::number).toList();
        var asked = askRecusal.ask(petition, known, wish, null);
        if (!asked.fresh()) {
            throw new Refusal("recusal.askedAlready", petition);
        }
        return asked.recusal();
    }
}
