package org.doorstep.petition;

/** One of those who stand behind a petition; the place tells them apart and is never given to anybody else. */
public record Member(int place, Petitioner person) {}
