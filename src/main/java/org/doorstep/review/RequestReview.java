package org.doorstep.review;

import java.time.LocalDate;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.jspecify.annotations.Nullable;

/** Asks for a review in the name of a petitioner who wrote, came or called, as far as the officer may know of the demand. */
@UseCase
public class RequestReview {

    private final Petitions petitions;
    private final Demands demands;
    private final AskForReview askForReview;

    RequestReview(Petitions petitions, Demands demands, AskForReview askForReview) {
        this.petitions = petitions;
        this.demands = demands;
        this.askForReview = askForReview;
    }

    public Review request(DemandNumber number, String reasons, @Nullable LocalDate receivedOn) {
        var petition = petitions.get(number.petition());
        if (demands.of(petition.number()).stream()
                .noneMatch(demand -> demand.number().equals(number))) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "petition.demandUnknown", number);
        }
        return askForReview.ask(number, null, reasons, receivedOn, null);
    }
}
