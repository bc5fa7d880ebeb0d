package org.doorstep.directory;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;

/** An officer who never was on a project works on it now; heard in the same transaction. */
public record ProjectJoined(OfficerId officer, ProjectId project) {}
