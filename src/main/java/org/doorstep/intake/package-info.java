/**
 * How a petition comes in: from a form, from the API, from the file of another system. What comes in is checked once,
 * registered once, and never lost (R22 §22, §43). Folder of its models: {@code processes/petition}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words", "petition", "engine", "directory", "audit"})
package org.doorstep.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
