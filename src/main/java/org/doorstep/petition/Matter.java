package org.doorstep.petition;

/** What a petition asks for and why, in the petitioner's words (R22 §19). */
public record Matter(String request, String facts, String reasons) {}
