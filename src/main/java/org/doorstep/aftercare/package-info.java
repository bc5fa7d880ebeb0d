/**
 * Care after the end of the procedure (R22 §37): explanation and counsel, a way to social or judicial aid, other help. It
 * is offered and may be declined without a word; nobody is told anything without consent. Folder of its model: {@code
 * processes/aftercare}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words", "engine", "petition", "directory", "letters", "review"})
package org.doorstep.aftercare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
