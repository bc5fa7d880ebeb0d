package org.doorstep.statute;

/** A kind of document that the office issues or keeps, and how long it is kept. */
public record DocumentKind(String code, Wording name, String retention, String article) {}
