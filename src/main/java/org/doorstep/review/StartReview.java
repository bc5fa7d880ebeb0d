package org.doorstep.review;

import java.util.List;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Asker;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.jspecify.annotations.Nullable;

/** Takes the request for a review of somebody who raised the petition and sends it on its way. */
@UseCase
public class StartReview {

    private final Demands demands;
    private final AskForReview askForReview;
    private final ReviewsUnderWay underWay;

    StartReview(Demands demands, AskForReview askForReview, ReviewsUnderWay underWay) {
        this.demands = demands;
        this.askForReview = askForReview;
        this.underWay = underWay;
    }

    /**
     * Asks in the asker's own name, petitioner or other member of the group.
     *
     * @param demand which demand it is about; needed where the petition has several
     * @param stage which stage they think of, or nothing
     */
    public Review start(Asker asker, @Nullable String demand, @Nullable String stage, @Nullable String reasons) {
        var petition = asker.present().number();
        var review = askForReview.ask(meant(petition, demand), stage, reasons, null, asker.place());
        underWay.start(review);
        return review;
    }

    private DemandNumber meant(PetitionNumber petition, @Nullable String named) {
        var all = demands.allOf(petition).stream().map(Demand::number).toList();
        if (named == null || named.isBlank()) {
            if (all.size() > 1) {
                throw new InvalidInput(List.of(FieldError.of("demand", "required")));
            }
            return all.stream().findFirst().orElseThrow(() -> new Refusal("review.nothingDecided", petition));
        }
        var number = new DemandNumber(named);
        if (!all.contains(number)) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "petition.demandUnknown", number);
        }
        return number;
    }
}
