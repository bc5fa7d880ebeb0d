/**
 * What every module shares: the ids of the case, who acts, how a lawful "no" is said, and how a column is read that may hold
 * nothing. Imports no module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.doorstep.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
