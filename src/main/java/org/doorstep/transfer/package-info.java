/**
 * Passing a demand on to the unit that is competent for it (转送、交办): the unit takes it up or objects, whoever sent it
 * decides about the objection, and a dispute goes to the common superior (R22 §22–24). Folder of its models: {@code
 * processes/transfer}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "words", "engine", "petition", "directory", "statute", "deadline", "letters"})
package org.doorstep.transfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
