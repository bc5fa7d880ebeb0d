package org.doorstep.directory;

import org.doorstep.kernel.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Fills an empty directory with a whole office; one that has anybody in it is left as it is. */
@UseCase
public class SetUpOffice {

    private final Roster roster;
    private final UnitCalendars calendars;
    private final ApplicationEventPublisher events;

    SetUpOffice(Roster roster, UnitCalendars calendars, ApplicationEventPublisher events) {
        this.roster = roster;
        this.calendars = calendars;
        this.events = events;
    }

    /** Returns whether the directory was empty. */
    public boolean setUp(Office office) {
        if (!roster.isEmpty()) {
            return false;
        }
        calendars.check(office.units());
        office.units().forEach(unit -> roster.put(unit.alone(), 0));
        office.officers().forEach(roster::put);
        for (int i = 0; i < office.units().size(); i++) {
            roster.put(office.units().get(i), i); // a unit names its head and the body above it, which name a unit
        }
        for (int i = 0; i < office.communities().size(); i++) {
            roster.put(office.communities().get(i), i);
        }
        for (int i = 0; i < office.topics().size(); i++) {
            roster.put(office.topics().get(i), i);
        }
        office.links().forEach(roster::put);
        for (int i = 0; i < office.projects().size(); i++) {
            roster.put(office.projects().get(i), i);
        }
        office.work().forEach(roster::put);
        events.publishEvent(new DirectoryChanged());
        return true;
    }
}
