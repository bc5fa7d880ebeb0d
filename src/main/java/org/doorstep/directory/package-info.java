/**
 * The office itself: units, officers, roles, absences with deputies, communities, topics, the link table (挂钩) that ties a
 * leader to a community, and projects with those who lead them or work on them. What is true here is mirrored into the engine's users and groups.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words", "calendar", "engine"})
package org.doorstep.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
