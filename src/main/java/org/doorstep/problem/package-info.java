/** How a "no" and every error look to a client: problem details (RFC 9457) in the reader's language. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words"})
package org.doorstep.problem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
