package org.doorstep.petition;

import java.util.List;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a registration.
 *
 * @param queryCode what the petitioner asks with later (查询码)
 * @param others what each of the others asks with, in the order in which they were named (R22 §20)
 * @param already whether the petition had been registered before, by the same key or from the same source
 */
public record Registered(PetitionNumber number, String queryCode, List<Other> others, boolean already) {

    public Registered {
        others = List.copyOf(others);
    }

    /** One of the group besides the petitioner, and their own code. */
    public record Other(int place, @Nullable String name, String queryCode) {}
}
