/**
 * The demo profile and nothing else: an invented office with its logins, a few invented petitions, and a time machine
 * with which anybody can see weeks pass.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "words", "engine", "directory"})
package org.doorstep.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
