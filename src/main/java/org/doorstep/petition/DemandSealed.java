package org.doorstep.petition;

import org.doorstep.kernel.DemandNumber;

/**
 * A demand turned out to be a misconduct report (R22 §30); heard in the same transaction by whoever holds words of it.
 *
 * @param wholly whether nothing of the petition is left that is not sealed
 */
public record DemandSealed(DemandNumber number, boolean wholly) {}
