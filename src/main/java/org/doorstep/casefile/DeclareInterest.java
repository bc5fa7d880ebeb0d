package org.doorstep.casefile;

import java.util.List;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.InterestDeclared;
import org.doorstep.petition.Interests;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/** Notes that the officer who says so has a direct interest in the matter (回避, R22 §28); why, they need not say. */
@UseCase
public class DeclareInterest {

    private static final int LONGEST_REASON = 1000;

    private final CaseRights rights;
    private final Interests interests;
    private final Notes notes;
    private final Timeline timeline;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    DeclareInterest(
            CaseRights rights,
            Interests interests,
            Notes notes,
            Timeline timeline,
            Actors actors,
            ApplicationEventPublisher events) {
        this.rights = rights;
        this.interests = interests;
        this.notes = notes;
        this.timeline = timeline;
        this.actors = actors;
        this.events = events;
    }

    public void declare(PetitionNumber number, @Nullable String reason) {
        rights.in(number);
        var officer = actors.current();
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new InvalidInput(List.of(FieldError.of("reason", "tooLong", LONGEST_REASON)));
        }
        if (!interests.declare(officer, number)) {
            return; // said twice, true once
        }
        timeline.add(number, null, Timeline.Kind.INTEREST_DECLARED, officer);
        if (reason != null && !reason.isBlank()) {
            notes.write(number, null, "interest", reason.strip(), officer);
        }
        events.publishEvent(new InterestDeclared(officer, number));
    }
}
