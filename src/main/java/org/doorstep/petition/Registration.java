package org.doorstep.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * What comes in over the threshold, already checked by the intake: the five items of R22 §19 and how they came.
 *
 * @param people the petitioner first; empty where nobody gave a name
 * @param idempotencyKey a second registration with the same key answers with the first
 * @param source where the petition stood before, in an import; the same source is registered once
 */
public record Registration(
        Channel channel,
        Locale language,
        LocalDate receivedOn,
        @Nullable String topic,
        @Nullable CommunityId community,
        int groupSize,
        boolean anonymous,
        boolean oral,
        boolean readBack,
        boolean urgent,
        Matter matter,
        List<Petitioner> people,
        OfficerId by,
        @Nullable String idempotencyKey,
        @Nullable Source source) {

    public Registration {
        people = List.copyOf(people);
    }

    /** The number that a petition has in another system. */
    public record Source(String system, String number) {}
}
