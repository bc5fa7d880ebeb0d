/**
 * Watching over cases: the periods of the law run as a case goes on, what is over is noted, who can still keep one is warned,
 * and where the office failed the petition office supervises (R22 §40). What is grave and urgent is reported up the line at
 * once (R22 §25). Folder of its models: {@code processes/supervision}; one step stands in {@code processes/petition}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "words",
            "engine",
            "petition",
            "directory",
            "calendar",
            "statute",
            "deadline",
            "closure",
            "review"
        })
package org.doorstep.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
