package org.doorstep.engine;

import java.time.Instant;
import java.util.function.Supplier;

/** Moves the office's clock, which is the engine's clock; there is one in the demo profile only. */
public interface EngineTime {

    /** Makes it this moment now; time runs on from there. */
    void moveTo(Instant moment);

    /** Does something while the engine's own job threads rest, after what they had in hand is done. */
    <T> T undisturbed(Supplier<T> work);
}
