package org.doorstep.visit;

import java.time.LocalDate;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** Something that an officer promised at the door, without its words. */
public record Promise(
        PromiseId id,
        VisitId visit,
        PetitionNumber petition,
        OfficerId promisedBy,
        LocalDate keepBy,
        @Nullable LocalDate keptOn) {}
