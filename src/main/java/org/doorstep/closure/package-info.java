/**
 * The end of a demand and of a petition: carried out with proof, followed up by somebody else, rated if the petitioner
 * likes, closed and archived; or withdrawn. What did not content the petitioner may be handled again. Its steps stand in the models of {@code processes/petition}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "words",
            "engine",
            "vault",
            "petition",
            "directory",
            "statute",
            "deadline",
            "letters",
            "review"
        })
package org.doorstep.closure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
