/** When something is due: periods of the statute counted on the working calendar from the office's clock. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words", "calendar", "statute", "directory", "engine"})
package org.doorstep.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
