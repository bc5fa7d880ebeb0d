package org.doorstep.deadline;

import org.doorstep.calendar.CalendarChanged;
import org.doorstep.calendar.Calendars;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has a calendar's deadlines counted again when it has changed: within the announcement, so that there is never one without
 * the other; and at the start, since a new version of Doorstep brings new days with it.
 */
@Component
class BeginRecount {

    private final RecountProcess process;
    private final Recounts recounts;
    private final Calendars calendars;

    BeginRecount(RecountProcess process, Recounts recounts, Calendars calendars) {
        this.process = process;
        this.recounts = recounts;
        this.calendars = calendars;
    }

    @EventListener
    void changed(CalendarChanged event) {
        process.begin(event.calendar());
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        for (var code : calendars.codes()) {
            var count = recounts.count(code, calendars.named(code).version());
            if (count.counted() < count.total() && !process.runs(code)) {
                process.begin(code);
            }
        }
    }
}
