package org.doorstep.statute;

import org.jspecify.annotations.Nullable;

/**
 * A period that the law sets.
 *
 * @param starts what starts it, for example the receipt of the written reply
 * @param ends what has to have happened by its last day
 * @param extension the clock that may be added once before the last day, if the law allows it
 * @param right whether it is somebody's time to act in, so that letting it pass is no breach
 * @param excludesHearing whether the days of a hearing are not counted (R22 §36: at the final review only)
 * @param article the article that says so
 */
public record LegalClock(
        String code,
        Term term,
        Wording starts,
        Wording ends,
        @Nullable String extension,
        boolean right,
        boolean excludesHearing,
        String article) {}
