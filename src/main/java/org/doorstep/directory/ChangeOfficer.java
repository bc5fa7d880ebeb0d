package org.doorstep.directory;

import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Changes an officer's name, unit or roles, or lets them leave; an office keeps an administrator and its heads. */
@UseCase
public class ChangeOfficer {

    private final Directory directory;
    private final Roster roster;
    private final Known known;
    private final Permission permission;
    private final ApplicationEventPublisher events;

    ChangeOfficer(
            Directory directory, Roster roster, Known known, Permission permission, ApplicationEventPublisher events) {
        this.directory = directory;
        this.roster = roster;
        this.known = known;
        this.permission = permission;
        this.events = events;
    }

    public void change(Officer officer) {
        permission.ofAdministrator();
        var before = known.officer(officer.id());
        var unit = officer.unit();
        if (unit != null) {
            known.unit(unit);
        }
        keepAnAdministrator(before, officer);
        if (!officer.active()) {
            keepHeads(officer);
        }
        roster.put(officer);
        events.publishEvent(new DirectoryChanged());
    }

    private void keepAnAdministrator(Officer before, Officer after) {
        var stays = after.active() && after.has(Role.ADMINISTRATOR);
        if (before.has(Role.ADMINISTRATOR)
                && !stays
                && directory.withRole(Role.ADMINISTRATOR).size() == 1) {
            throw new Refusal("directory.lastAdministrator", after.id().value());
        }
    }

    private void keepHeads(Officer leaving) {
        directory.units().stream()
                .filter(unit -> leaving.id().equals(unit.head()))
                .findFirst()
                .ifPresent(unit -> {
                    throw new Refusal("directory.headsUnit", leaving.id().value(), unit.id());
                });
    }
}
