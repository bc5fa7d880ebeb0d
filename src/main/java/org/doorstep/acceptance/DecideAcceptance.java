package org.doorstep.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.acceptance.AcceptanceDecision.Accepted;
import org.doorstep.acceptance.AcceptanceDecision.Redirected;
import org.doorstep.directory.Directory;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Records whether the office takes a demand up and which unit answers for it; a person decides, never a table. */
@UseCase
public class DecideAcceptance {

    private final Demands demands;
    private final Directory directory;
    private final SimpleHandling simply;
    private final OtherRoute otherRoute;
    private final Notes notes;
    private final Timeline timeline;
    private final Clock clock;

    DecideAcceptance(
            Demands demands,
            Directory directory,
            SimpleHandling simply,
            OtherRoute otherRoute,
            Notes notes,
            Timeline timeline,
            Clock clock) {
        this.demands = demands;
        this.directory = directory;
        this.simply = simply;
        this.otherRoute = otherRoute;
        this.notes = notes;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void decide(DemandNumber number, AcceptanceDecision decision, OfficerId by) {
        if (decision instanceof Redirected redirected) {
            requireWayTo(demands.get(number), redirected.words());
        }
        var unit = decision instanceof Accepted accepted
                ? directory.unitThatHandles(accepted.unit()).id()
                : null;
        demands.decideAcceptance(number, decision.acceptance(), unit, LocalDate.now(clock));
        if (decision instanceof Accepted accepted && accepted.simply()) {
            simply.require(demands.get(number));
            demands.handleSimply(number, true);
        }
        var saying = decision.saying();
        write(number, NoteKind.GROUND, saying.ground(), by);
        write(number, NoteKind.WHERE_TO_GO, saying.whereToGo(), by);
        write(number, NoteKind.LAW, saying.law(), by);
        timeline.add(
                number.petition(),
                number,
                Timeline.Kind.valueOf(decision.acceptance().name()),
                by);
    }

    /** Nobody is sent away without a word on where to go (R22 §23, §31). */
    private void requireWayTo(Demand demand, AcceptanceDecision.Words words) {
        if (words.whereToGo() == null && !otherRoute.isKnownFor(demand)) {
            throw new InvalidInput(List.of(FieldError.of("whereToGo", "whereToGoNeeded")));
        }
    }

    private void write(DemandNumber number, String kind, @Nullable String words, OfficerId by) {
        if (words != null) {
            notes.write(number.petition(), number, kind, words, by);
        }
    }
}
