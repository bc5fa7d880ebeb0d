package org.doorstep.aftercare;

import java.util.Map;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;

/** Gives the petitioner in writing whom the office asked for aid and what it passed on. */
@UseCase
public class IssueReferral {

    private final CareRecord record;
    private final Letters letters;

    IssueReferral(CareRecord record, Letters letters) {
        this.record = record;
        this.letters = letters;
    }

    public void issue(PetitionNumber petition) {
        letters.issue(
                Letters.Kind.AID_REFERRAL,
                petition,
                null,
                Map.of(
                        Letters.OCCASION,
                        String.valueOf(record.time(petition)),
                        "referredTo",
                        record.words(petition, NoteKind.ORGAN),
                        "passedOn",
                        record.words(petition, NoteKind.PASSED_ON)));
    }
}
