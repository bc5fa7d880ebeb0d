/**
 * Handling an accepted demand: who leads the case, who handles it, and what the petitioner has to say. Nobody with an
 * interest takes part (R22 §28). Folder of its models: {@code processes/handling}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words", "engine", "petition", "directory"})
package org.doorstep.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
