package org.doorstep.deadline.web;

import java.util.Locale;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.deadline.MovedDates;
import org.doorstep.statute.Statutes;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells staff what a change of a calendar does to what runs. */
@RestController
@RequestMapping("/api/calendars/{code}")
class RecountController {

    private final MovedDates movedDates;
    private final Statutes statutes;

    RecountController(MovedDates movedDates, Statutes statutes) {
        this.movedDates = movedDates;
        this.statutes = statutes;
    }

    @GetMapping("/recount")
    MovedDates.Progress progress(@PathVariable String code) {
        return movedDates.progress(new CalendarCode(code));
    }

    /** Of the newest version, unless another is asked for. */
    @GetMapping("/moved")
    MovedView moved(
            @PathVariable String code, @RequestParam(required = false) @Nullable String version, Locale language) {
        return MovedView.of(movedDates.by(new CalendarCode(code), version), statutes, language);
    }
}
