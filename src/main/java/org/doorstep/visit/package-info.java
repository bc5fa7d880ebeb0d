/**
 * Home visits: with the person's consent, by two visitors, written down and confirmed, with promises that become tasks.
 * Folder of its models: {@code processes/visit}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words", "engine", "vault", "petition", "directory", "letters"})
package org.doorstep.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
