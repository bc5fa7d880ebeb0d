/**
 * The engine as an adapter: its configuration, what models may reach, and the one way in which a person's answers pass
 * from a form to the case file. Nothing outside this module and the {@code process} packages knows Camunda.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words"})
package org.doorstep.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
