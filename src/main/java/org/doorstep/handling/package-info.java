/**
 * Handling an accepted demand: who leads the case, who handles it, and what the petitioner has to say. Nobody with an
 * interest takes part (R22 §28). Where it is complex, the head gives more time once (R22 §34), or a hearing is held (R22
 * §31(6)); where both sides want it, they are helped to an agreement (R22 §33). Neither of these two moves a deadline.
 * Folder of its models: {@code processes/handling}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words", "engine", "petition", "directory", "deadline", "letters"})
package org.doorstep.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
