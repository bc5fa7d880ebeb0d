/**
 * Reviewing a decision (复查、复核, R22 §35, §36): asked for by the petitioner, decided by the body next above and by nobody
 * who had a hand in it before. Which stages there are, and their periods, stands in the law. Folder of its models: {@code
 * processes/review}.
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
            "letters"
        })
package org.doorstep.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
