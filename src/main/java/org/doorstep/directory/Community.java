package org.doorstep.directory;

import org.doorstep.kernel.CommunityId;

/** A neighbourhood (社区) of the zone; matters are handled where they arise (属地管理, R22 §5). */
public record Community(CommunityId id, Names names) {}
