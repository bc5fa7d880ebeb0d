package org.doorstep.letters;

/** The ways in which a letter is served, by analogy with civil procedure (CPL §87–95). */
public enum ServiceMethod {
    IN_PERSON,
    ADULT_FAMILY,
    AGENT,
    POST,
    ELECTRONIC,
    LEFT_AT_HOME
}
