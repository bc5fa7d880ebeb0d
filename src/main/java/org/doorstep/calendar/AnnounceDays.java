package org.doorstep.calendar;

import java.time.Clock;
import java.util.Collections;
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
        } else if (!calendars.knows(code)) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "calendar.unknown", code.value());
        }
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
        var dates = edition.days().stream().map(Edition.Day::date).toList();
        events.publishEvent(new CalendarChanged(code, Collections.min(dates), Collections.max(dates)));
        return edition;
    }
}
