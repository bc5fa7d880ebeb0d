package org.doorstep.directory;

import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Takes a new officer into the office. */
@UseCase
public class AddOfficer {

    private final Directory directory;
    private final Roster roster;
    private final Known known;
    private final Permission permission;
    private final ApplicationEventPublisher events;

    AddOfficer(
            Directory directory, Roster roster, Known known, Permission permission, ApplicationEventPublisher events) {
        this.directory = directory;
        this.roster = roster;
        this.known = known;
        this.permission = permission;
        this.events = events;
    }

    public void add(Officer officer) {
        permission.ofAdministrator();
        if (directory.officer(officer.id()).isPresent()) {
            throw new Refusal("directory.officerExists", officer.id().value());
        }
        var unit = officer.unit();
        if (unit != null) {
            known.unit(unit);
        }
        roster.put(officer);
        events.publishEvent(new DirectoryChanged());
    }
}
