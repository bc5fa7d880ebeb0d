/**
 * One case as the staff see it: what stands in the case file, the visits, decisions and letters, shown as far as the
 * reader may see it, and what the reader may do from there.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "words",
            "directory",
            "statute",
            "deadline",
            "audit",
            "petition",
            "visit",
            "decision",
            "review",
            "recusal",
            "letters",
            "intake"
        })
package org.doorstep.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
