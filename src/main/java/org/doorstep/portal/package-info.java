/** What citizens see of their petitions: pages and an API that show a case to whoever knows its query code. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "words",
            "directory",
            "calendar",
            "statute",
            "deadline",
            "petition",
            "intake",
            "visit",
            "letters",
            "closure",
            "review",
            "recusal"
        })
package org.doorstep.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
