package org.doorstep.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** A petition (信访事项) without its words: the facts from which its standing follows. */
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
        boolean urgent,
        boolean sealed,
        @Nullable Instant withdrawnAt,
        @Nullable Instant closedAt,
        @Nullable Instant archivedAt) {}
