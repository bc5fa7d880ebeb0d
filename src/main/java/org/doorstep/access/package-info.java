/** Who comes in: one login for the pages, the Tasklist and the API, and who is acting in a request. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words", "engine", "directory"})
package org.doorstep.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
