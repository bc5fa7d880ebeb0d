package org.doorstep.aftercare;

import java.util.List;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/** Records what the petitioner agreed to. Who declines gives no reason, none is written down, and the offer is over. */
@UseCase
public class AskAidConsent {

    private final CareRecord record;

    AskAidConsent(CareRecord record) {
        this.record = record;
    }

    public void ask(PetitionNumber petition, Wish wish, @Nullable String agreed, OfficerId by) {
        if (wish == Wish.DECLINED) {
            record.add(petition, Timeline.Kind.AFTERCARE_ENDED, by);
            return;
        }
        if (agreed == null) {
            throw new InvalidInput(List.of(FieldError.of("aidAgreed", "required")));
        }
        record.add(petition, Timeline.Kind.AID_AGREED, by);
        record.write(petition, NoteKind.AGREED, agreed, by);
    }

    /** What the petitioner says to the offer. */
    public enum Wish {
        AGREED,
        DECLINED
    }
}
