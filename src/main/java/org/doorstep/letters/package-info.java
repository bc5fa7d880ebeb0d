/** The office's letters: their text in the petitioner's language, their numbers, and that they were issued. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "words", "petition", "vault", "audit", "statute", "deadline", "directory"})
package org.doorstep.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
