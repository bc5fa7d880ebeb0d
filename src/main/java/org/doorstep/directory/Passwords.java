package org.doorstep.directory;

import java.util.Optional;

/** Knows the password that a new officer's account begins with; without one nobody can log in to it yet. */
public interface Passwords {

    Optional<String> first(Officer officer);
}
