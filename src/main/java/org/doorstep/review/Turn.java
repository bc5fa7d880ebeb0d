package org.doorstep.review;

import org.doorstep.kernel.Refusal;
import org.doorstep.statute.Stage;

/** Whether a review of a demand can be asked for now. */
public sealed interface Turn {

    /** It can, and it is this stage. */
    record Open(Stage stage) implements Turn {}

    /** It cannot, and this sentence says why. */
    record Shut(Refusal why) implements Turn {}
}
