package org.doorstep.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The calendars that Doorstep ships, without an application around them. */
public final class CalendarsForTests {

    private CalendarsForTests() {}

    public static Calendars shipped() {
        return with(new InMemory());
    }

    public static WorkCalendar china() {
        return shipped().named(new CalendarCode("CN"));
    }

    /** The shipped calendars with these editions added, one after the other. */
    public static Calendars with(List<Edition> added) {
        var editions = new InMemory();
        added.forEach(editions::add);
        return with(editions);
    }

    static Calendars with(Editions editions) {
        try {
            return new Calendars(new ShippedCalendars().read(), editions);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class InMemory implements Editions {

        private final List<Edition> editions = new ArrayList<>();

        @Override
        public List<Edition> all() {
            return List.copyOf(editions);
        }

        @Override
        public int count() {
            return editions.size();
        }

        @Override
        public int countOf(CalendarCode calendar) {
            return (int) editions.stream()
                    .filter(edition -> edition.calendar().equals(calendar))
                    .count();
        }

        @Override
        public void add(Edition edition) {
            editions.add(edition);
        }
    }
}
