package org.doorstep.directory;

/** Officers, units or roles are no longer what they were. */
public record DirectoryChanged() {}
