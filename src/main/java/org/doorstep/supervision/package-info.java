/**
 * Watching over cases: the periods of the law run as a case goes on, and what is grave and urgent is reported up the line at
 * once (R22 §25). It listens and never orders. Its step stands in {@code processes/petition}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words", "engine", "petition", "statute", "deadline"})
package org.doorstep.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
