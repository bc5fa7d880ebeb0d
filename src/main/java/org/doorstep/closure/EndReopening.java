package org.doorstep.closure;

import java.util.Map;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;

/** Confirms, once for the whole petition, that it was withdrawn while one of its demands was to be handled again. */
@UseCase
public class EndReopening {

    private final Letters letters;

    EndReopening(Letters letters) {
        this.letters = letters;
    }

    public void end(PetitionNumber petition) {
        letters.issue(Letters.Kind.WITHDRAWAL_CONFIRMATION, petition, null, Map.of());
    }
}
