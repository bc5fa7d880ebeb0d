package org.doorstep.statute;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How long records of a class are kept; for ever where there is no period. */
public record Retention(String code, @Nullable Period kept) {}
