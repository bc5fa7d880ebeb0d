package org.doorstep.statute;

/** A period that the law sets, named by its code, with what starts it and the article that says so. */
public record LegalClock(String code, Term term, String starts, String article) {}
