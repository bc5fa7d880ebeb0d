package org.doorstep.petition;

import org.doorstep.kernel.PetitionNumber;

/**
 * The answer to a registration.
 *
 * @param queryCode what the petitioner asks with later (查询码)
 * @param already whether the petition had been registered before, by the same key or from the same source
 */
public record Registered(PetitionNumber number, String queryCode, boolean already) {}
