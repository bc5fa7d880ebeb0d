package org.doorstep.words;

import java.util.Locale;
import java.util.Optional;

/** Knows what people call something that a refusal names by its code. */
public interface KnownAs {

    /** The name, or nothing where this is none of what is known here. */
    Optional<String> nameOf(Object named, Locale language);
}
