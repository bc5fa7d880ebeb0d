package org.doorstep.statute;

import org.jspecify.annotations.Nullable;

/**
 * One round of decision: who decides, how long that may take, and how long somebody may wait before asking for it.
 *
 * @param ask the period in which the stage may be asked for, counted from the answer of the one before; none for the first
 * @param answer the period for the decision
 */
public record Stage(
        String code,
        Wording name,
        Wording decidedBy,
        @Nullable String ask,
        String answer,
        String article) {}
