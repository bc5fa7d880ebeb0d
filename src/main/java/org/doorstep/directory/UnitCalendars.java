package org.doorstep.directory;

import java.util.Collection;
import java.util.stream.Collectors;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.Calendars;
import org.doorstep.kernel.Refusal;
import org.springframework.stereotype.Component;

/** The calendars that units may name: a unit that names any other is refused, before its first deadline is missed. */
@Component
class UnitCalendars {

    private final Calendars calendars;

    UnitCalendars(Calendars calendars) {
        this.calendars = calendars;
    }

    void check(Collection<Unit> units) {
        for (var unit : units) {
            var named = unit.calendar();
            if (named != null && !calendars.codes().contains(named)) {
                throw new Refusal(
                        Refusal.Kind.INVALID,
                        "directory.unknownCalendar",
                        unit.id().value(),
                        named.value(),
                        calendars.codes().stream().map(CalendarCode::value).collect(Collectors.joining(", ")));
            }
        }
    }
}
