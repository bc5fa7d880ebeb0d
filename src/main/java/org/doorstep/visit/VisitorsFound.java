package org.doorstep.visit;

/** What came of looking for two visitors. */
public sealed interface VisitorsFound {

    /** Two are free and go. */
    record Free(Visit.Visitors visitors) implements VisitorsFound {}

    /** Fewer than two are free on that day; a person must decide. */
    record NobodyFree() implements VisitorsFound {}
}
