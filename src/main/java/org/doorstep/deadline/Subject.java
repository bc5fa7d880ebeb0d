package org.doorstep.deadline;

import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** For whom a period runs: one demand, or the whole petition while it has not been divided. */
public record Subject(PetitionNumber petition, @Nullable DemandNumber demand) {

    public static Subject of(PetitionNumber petition) {
        return new Subject(petition, null);
    }

    public static Subject of(DemandNumber demand) {
        return new Subject(demand.petition(), demand);
    }

    @Override
    public String toString() {
        return demand == null ? petition.value() : demand.value();
    }
}
