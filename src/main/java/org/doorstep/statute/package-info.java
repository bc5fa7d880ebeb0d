/** Jurisdiction profiles: the periods of the law with their articles and the office's own periods, as data. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words"})
package org.doorstep.statute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
