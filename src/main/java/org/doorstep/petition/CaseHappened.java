package org.doorstep.petition;

import java.util.Objects;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** Something happened in a case and stands on its timeline; heard in the same transaction. */
public record CaseHappened(
        PetitionNumber petition, @Nullable DemandNumber demand, Timeline.Kind kind) {

    /** The demand that it is about; only for kinds that are about one. */
    public DemandNumber theDemand() {
        return Objects.requireNonNull(demand, () -> kind + " is about a demand");
    }
}
