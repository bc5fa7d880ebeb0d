package org.doorstep.directory;

import org.doorstep.kernel.ProjectId;

/** Something that the office builds or renews, and that a demand may be about: a matter of the office, never a person. */
public record Project(ProjectId id, Names names) {}
