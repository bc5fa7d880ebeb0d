/**
 * Deciding a demand: drafted by the handler, approved by the head, issued in writing with reasons and law, served with
 * proof (R22 §29, §32). Folder of its model: {@code processes/decision}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "words", "engine", "vault", "petition", "directory", "deadline", "letters"})
package org.doorstep.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
