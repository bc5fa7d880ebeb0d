/** Keeps words about people unreadable at rest, ordinary and sealed ones under different keys. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.doorstep.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
