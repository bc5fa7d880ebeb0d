package org.doorstep.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.HappenedOn;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Files a request that somebody takes no part. Said twice in the same words while it is open, it is one request. */
@UseCase
public class AskRecusal {

    private static final int MOST_OPEN = 10;

    private final Petitions petitions;
    private final Recusals recusals;
    private final Deciders deciders;
    private final NamedInWords namedInWords;
    private final OpenCases cases;
    private final Timeline timeline;
    private final Actors actors;
    private final Clock clock;

    AskRecusal(
            Petitions petitions,
            Recusals recusals,
            Deciders deciders,
            NamedInWords namedInWords,
            OpenCases cases,
            Timeline timeline,
            Actors actors,
            Clock clock) {
        this.petitions = petitions;
        this.recusals = recusals;
        this.deciders = deciders;
        this.namedInWords = namedInWords;
        this.cases = cases;
        this.timeline = timeline;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Whoever calls has made sure that it is the petitioner who asks, or somebody who has their request in hand.
     *
     * @param known the demands that the one who asks may know of
     * @param asker the place in the petition of whoever asks in their own name; none where an officer passes it on
     */
    public Asked ask(PetitionNumber number, List<DemandNumber> known, Wish wish, @Nullable Integer asker) {
        var petition = petitions.hold(number); // two requests at the same moment are one
        if (!cases.goesOn(number)) {
            throw new Refusal("recusal.ended", number);
        }
        var said = wish.said();
        var askedOn = HappenedOn.settle("receivedOn", wish.receivedOn(), LocalDate.now(clock), petition.receivedOn())
                .day();
        var request = new Recusals.Request(
                number,
                demand(known, wish.demand()),
                wish.aboutHead(),
                Objects.requireNonNull(wish.ground()),
                said,
                askedOn,
                asker);
        return asked(request).map(same -> new Asked(same, false)).orElseGet(() -> new Asked(open(request), true));
    }

    private static @Nullable DemandNumber demand(List<DemandNumber> known, @Nullable String named) {
        if (named == null || named.isBlank()) {
            if (known.size() > 1) {
                throw new InvalidInput(List.of(FieldError.of("demand", "required")));
            }
            return known.stream().findFirst().orElse(null);
        }
        return known.stream()
                .filter(demand -> demand.value().equals(named))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "recusal.demandUnknown", named));
    }

    private Optional<Recusal> asked(Recusals.Request request) {
        var open = recusals.openOf(request.petition());
        var same = open.stream()
                .filter(one -> Objects.equals(one.demand(), request.demand())
                        && Objects.equals(one.asker(), request.asker())
                        && one.aboutHead() == request.aboutHead()
                        && one.ground() == request.ground()
                        && recusals.said(one.id()).equals(request.said()))
                .findFirst();
        if (same.isEmpty() && open.size() >= MOST_OPEN) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "recusal.tooManyOpen", MOST_OPEN);
        }
        return same;
    }

    private Recusal open(Recusals.Request request) {
        var id = RecusalId.fresh();
        var sealed = cases.isSealed(request.petition(), request.demand());
        recusals.open(id, request, sealed, actors.current());
        namedInWords.in(request.said().whom()).forEach(officer -> recusals.name(id, officer));
        if (request.aboutHead()) {
            deciders.heads(request.petition(), request.demand(), sealed).forEach(head -> recusals.name(id, head));
        }
        var recusal = recusals.get(id);
        deciders.get(recusal);
        timeline.add(request.petition(), request.demand(), Timeline.Kind.RECUSAL_ASKED, actors.current());
        return recusal;
    }

    /** The request as it is filed, and whether it is a new one. */
    public record Asked(Recusal recusal, boolean fresh) {}
}
