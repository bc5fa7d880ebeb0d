package org.doorstep.petition;

import org.doorstep.kernel.PetitionNumber;

/** The petitioner has left and a representative stands in their place; what the one agreed to, the other did not. */
public record PetitionerReplaced(PetitionNumber number) {}
