package org.doorstep.calendar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A calendar as Doorstep ships it: its names by language, its weekend, and the notices known by then. */
public record Shipped(
        CalendarCode code,
        Map<String, String> names,
        Map<String, String> announcedBy,
        Set<DayOfWeek> weekend,
        List<HolidayNotice> notices) {

    public String name(Locale language) {
        return names.getOrDefault(language.getLanguage(), code.value());
    }

    public String announcedBy(Locale language) {
        return announcedBy.getOrDefault(language.getLanguage(), "");
    }

    /** The calendar with what an administrator has added since, in the order of the editions. */
    WorkCalendar with(List<Edition> editions) {
        var all = new ArrayList<>(notices);
        editions.forEach(edition -> all.add(edition.notice(weekend)));
        var last = all.stream()
                .filter(HolidayNotice::announces)
                .mapToInt(HolidayNotice::year)
                .max()
                .orElse(0);
        return new WorkCalendar(code.value(), last + "." + editions.size(), weekend, all);
    }
}
