package org.doorstep.directory;

import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;
import org.doorstep.kernel.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Puts an officer at the head of a unit. */
@UseCase
public class NameHead {

    private final Directory directory;
    private final Roster roster;
    private final Known known;
    private final Permission permission;
    private final ApplicationEventPublisher events;

    NameHead(Directory directory, Roster roster, Known known, Permission permission, ApplicationEventPublisher events) {
        this.directory = directory;
        this.roster = roster;
        this.known = known;
        this.permission = permission;
        this.events = events;
    }

    public void name(UnitId id, OfficerId head) {
        permission.ofAdministrator();
        var unit = known.unit(id);
        known.active(head);
        var place = directory.units().stream().map(Unit::id).toList().indexOf(id);
        roster.put(unit.headedBy(head), place);
        events.publishEvent(new DirectoryChanged());
    }
}
