/** An append-only log of who saw or did what, each entry chained to the one before, so that a change shows. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "vault"})
package org.doorstep.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
