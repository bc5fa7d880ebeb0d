package org.doorstep.engine;

/** One entry of a list to choose from: the code that is kept and the label that the reader sees. */
public record Choice(String code, String label) {}
