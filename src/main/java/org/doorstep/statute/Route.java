package org.doorstep.statute;

import org.jspecify.annotations.Nullable;

/** A way that a demand can go, with the document that tells so and the period of the law, if it sets one. */
public record Route(String code, Wording name, @Nullable String clock, String document, String article) {}
