package org.doorstep.intake;

import java.util.List;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Petitions.SameMatter;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Records what a person found when comparing a petition with earlier ones; nothing is ever turned away by machine. */
@UseCase
public class CheckSameMatter {

    private final Petitions petitions;
    private final Notes notes;
    private final Timeline timeline;

    CheckSameMatter(Petitions petitions, Notes notes, Timeline timeline) {
        this.petitions = petitions;
        this.notes = notes;
        this.timeline = timeline;
    }

    /** @param related the earlier petition; needed unless the matter is new */
    public void check(
            PetitionNumber number,
            SameMatter answer,
            @Nullable PetitionNumber related,
            @Nullable String reason,
            OfficerId by) {
        if (answer == SameMatter.NEW) {
            petitions.answerSameMatter(number, answer, null);
        } else {
            petitions.answerSameMatter(number, answer, known(number, related));
        }
        if (reason != null && !reason.isBlank()) {
            notes.write(number, null, "sameMatter", reason, by);
        }
        timeline.add(number, null, Timeline.Kind.SAME_MATTER_CHECKED, by);
    }

    private PetitionNumber known(PetitionNumber number, @Nullable PetitionNumber related) {
        if (related == null) {
            throw wrong("intake.missing");
        }
        if (related.equals(number)) {
            throw wrong("intake.relatedToItself");
        }
        if (petitions.find(related).isEmpty()) {
            throw wrong("intake.relatedUnknown", related.value());
        }
        return related;
    }

    private static InvalidInput wrong(String code, Object... arguments) {
        return new InvalidInput(List.of(FieldError.of("relatedPetition", code, arguments)));
    }
}
