package org.doorstep.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * A petition (信访事项) without its words: the facts from which its standing follows.
 *
 * @param oral whether it was spoken and written down (R22 §19); {@code readBack} whether it was then read to the person
 * @param sealed whether all of it is sealed: it exists for the discipline office alone
 * @param wordsSealed whether its text and attachments are sealed because one of its demands is
 * @param related the earlier petition about the same matter, as a person found (R22 §19, §36)
 */
public record Petition(
        PetitionNumber number,
        Channel channel,
        Locale language,
        LocalDate receivedOn,
        Instant registeredAt,
        OfficerId registeredBy,
        @Nullable String topic,
        @Nullable CommunityId community,
        int groupSize,
        boolean anonymous,
        boolean oral,
        boolean readBack,
        boolean urgent,
        boolean sealed,
        boolean wordsSealed,
        @Nullable PetitionNumber related,
        @Nullable Instant withdrawnAt,
        @Nullable Instant closedAt,
        @Nullable Instant archivedAt) {}
