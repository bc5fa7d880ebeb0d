/** Words that every module shares: the ids of the case, who acts, and how a lawful "no" is said. Imports no module. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.doorstep.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
