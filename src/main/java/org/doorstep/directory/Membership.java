package org.doorstep.directory;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The groups of an officer: those of the roles, of the unit, and of every unit that the officer heads. */
public final class Membership {

    private Membership() {}

    public static Set<String> of(Officer officer, Collection<Unit> units) {
        var groups = new LinkedHashSet<String>();
        if (!officer.active()) {
            return groups;
        }
        officer.roles().forEach(role -> groups.add(role.group()));
        var unit = officer.unit();
        if (unit != null) {
            groups.add(Role.unitGroup(unit));
        }
        units.stream()
                .filter(headed -> officer.id().equals(headed.head()))
                .forEach(headed -> groups.add(Role.headGroup(headed.id())));
        return groups;
    }
}
