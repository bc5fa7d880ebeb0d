package org.doorstep.directory;

import java.util.Set;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** Somebody who works in the office; one who has left stays known, but is active no more. */
public record Officer(
        OfficerId id, OfficerName name, @Nullable UnitId unit, Set<Role> roles, boolean active) {

    public Officer {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
