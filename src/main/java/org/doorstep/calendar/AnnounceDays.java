package org.doorstep.calendar;

import java.time.Clock;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Adds the notice for a year, or a correction of some days, to a calendar; what was there before stays on record. */
@UseCase
public class AnnounceDays {

    private static final String ADMINISTRATORS = "camunda-admin";

    private final Calendars calendars;
    private final Editions editions;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AnnounceDays(Calendars calendars, Editions editions, Actors actors, Clock clock, ApplicationEventPublisher events) {
        this.calendars = calendars;
        this.editions = editions;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Returns the edition that came of it. */
    public Edition announce(CalendarCode code, Announcement announcement) {
        if (!actors.has(ADMINISTRATORS)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "calendar.administratorsOnly");
        }
        calendars.shipped(code); // refuses one that is not there
        announcement.check();
        var edition = new Edition(
                code,
                editions.countOf(code) + 1,
                announcement.year(),
                announcement.announcesYear(),
                announcement.source().strip(),
                announcement.days(),
                actors.current(),
                clock.instant());
        editions.add(edition);
        events.publishEvent(new CalendarChanged(code));
        return edition;
    }
}
