/**
 * The petitioner's right to ask that an officer takes no part in their case (回避, R22 §28): decided by a head, never by the
 * one who is asked about. What an officer says of themselves stands in {@code casefile}; both end in an interest that keeps
 * them from every task. Folder of its models: {@code processes/recusal}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "words",
            "engine",
            "vault",
            "audit",
            "petition",
            "directory",
            "visit",
            "letters",
            "review"
        })
package org.doorstep.recusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
