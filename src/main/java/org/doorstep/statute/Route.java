package org.doorstep.statute;

import org.jspecify.annotations.Nullable;

/**
 * A way that a demand can go, with the document that tells so and the period of the law, if it sets one.
 *
 * @param elsewhere what somebody needs to know to go there; nothing where the office itself goes that way
 */
public record Route(
        String code,
        Wording name,
        @Nullable String clock,
        String document,
        @Nullable Elsewhere elsewhere,
        String article) {

    /**
     * Another procedure (R22 §31(1)–(5)).
     *
     * @param organ who decides there
     * @param within until when somebody can turn to it
     * @param papers what to bring
     */
    public record Elsewhere(Wording organ, Wording within, Wording papers) {}
}
