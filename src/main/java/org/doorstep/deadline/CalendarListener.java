package org.doorstep.deadline;

import org.doorstep.calendar.CalendarChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has every running deadline counted again when its calendar has changed. */
@Component
class CalendarListener {

    private final Recount recount;

    CalendarListener(Recount recount) {
        this.recount = recount;
    }

    @TransactionalEventListener
    void changed(CalendarChanged event) {
        recount.all(event.calendar());
    }
}
