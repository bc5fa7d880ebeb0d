/**
 * Taking a demand up or not: what kind it is, which unit answers for it, the notice to the petitioner, and the sealed way
 * of misconduct reports. Folder of its models: {@code processes/acceptance}.
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
            "transfer"
        })
package org.doorstep.acceptance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
