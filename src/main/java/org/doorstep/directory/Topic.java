package org.doorstep.directory;

/** What a demand is about, from the code list of the office. */
public record Topic(String code, Names names) {}
