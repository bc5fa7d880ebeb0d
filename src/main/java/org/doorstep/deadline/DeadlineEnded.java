package org.doorstep.deadline;

/** A period was met or fell away; heard in the same transaction. */
public record DeadlineEnded(Deadline deadline) {}
