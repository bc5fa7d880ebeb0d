package org.doorstep.statute;

/** How many may speak for a group that comes in person, by the size of the group (R22 §20). */
public record Representatives(int smallGroup, int mostOfSmallGroup, int most, String article) {

    public int mostFor(int people) {
        return people <= smallGroup ? mostOfSmallGroup : most;
    }
}
