/**
 * The case file: petitions, their demands, the people who raised them, attachments, notes and the timeline. Where a case
 * stands is derived from these facts. Folder of its models: {@code processes/petition}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words", "vault", "audit", "engine", "directory", "deadline"})
package org.doorstep.petition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
