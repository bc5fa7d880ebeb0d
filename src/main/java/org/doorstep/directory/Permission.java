package org.doorstep.directory;

import org.doorstep.kernel.Actors;
import org.doorstep.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Who may change what in the directory. */
@Component
class Permission {

    private final Actors actors;

    Permission(Actors actors) {
        this.actors = actors;
    }

    void ofAdministrator() {
        if (!actors.has(Role.ADMINISTRATOR.group())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "directory.onlyAdministrator");
        }
    }

    /** Days away are recorded by oneself, by the head of one's unit, or by an administrator. */
    void overAbsencesOf(Officer officer) {
        var unit = officer.unit();
        var allowed = actors.current().equals(officer.id())
                || actors.has(Role.ADMINISTRATOR.group())
                || (unit != null && actors.has(Role.headGroup(unit)));
        if (!allowed) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "directory.notYourAbsence");
        }
    }
}
