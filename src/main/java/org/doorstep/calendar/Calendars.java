package org.doorstep.calendar;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doorstep.kernel.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The calendars of this office as they stand now. An edition made on another node of a cluster is seen within seconds; a
 * deadline says which version it was counted with, so that one counted in between is found and counted again.
 */
public class Calendars {

    private static final long LOOK_AGAIN = Duration.ofSeconds(10).toNanos();

    private final Map<CalendarCode, Shipped> shipped;
    private final Editions editions;
    private volatile State state;

    Calendars(List<Shipped> shipped, Editions editions) {
        this.shipped = shipped.stream()
                .collect(Collectors.toMap(Shipped::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        this.editions = editions;
        this.state = read();
    }

    public WorkCalendar named(CalendarCode code) {
        return known(now().calendars(), code);
    }

    /** The calendar with every edition there is at this moment, whichever node added the last one. */
    public WorkCalendar latest(CalendarCode code) {
        if (editions.count() != state.count()) {
            state = read();
        }
        return named(code);
    }

    /** What the calendar was before each of its editions, the latest first. */
    public List<WorkCalendar> earlier(CalendarCode code) {
        var added = editionsOf(code);
        return IntStream.iterate(added.size() - 1, count -> count >= 0, count -> count - 1)
                .mapToObj(count -> shipped(code).with(added.subList(0, count)))
                .toList();
    }

    /** The calendar as it was shipped, with its names. */
    public Shipped shipped(CalendarCode code) {
        return known(shipped, code);
    }

    private static <T> T known(Map<CalendarCode, T> calendars, CalendarCode code) {
        var calendar = calendars.get(code);
        if (calendar == null) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "calendar.unknown", code.value());
        }
        return calendar;
    }

    public Set<CalendarCode> codes() {
        return shipped.keySet();
    }

    public Collection<Shipped> all() {
        return shipped.values();
    }

    /** What administrators have added to a calendar, the first first. */
    public List<Edition> editionsOf(CalendarCode code) {
        return now().editions().getOrDefault(code, List.of());
    }

    /** Reads what has been added, before anybody else hears of it. */
    @TransactionalEventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void refresh(CalendarChanged changed) {
        state = read();
    }

    private State now() {
        var known = state;
        if (System.nanoTime() - known.lookedAt() > LOOK_AGAIN) {
            known = editions.count() == known.count() ? known.lookedAtNow() : read();
            state = known;
        }
        return known;
    }

    private State read() {
        var lookedAt = System.nanoTime();
        var all = editions.all();
        var byCalendar = all.stream().collect(Collectors.groupingBy(Edition::calendar));
        var calendars = new LinkedHashMap<CalendarCode, WorkCalendar>();
        shipped.forEach(
                (code, calendar) -> calendars.put(code, calendar.with(byCalendar.getOrDefault(code, List.of()))));
        return new State(calendars, byCalendar, all.size(), lookedAt);
    }

    private record State(
            Map<CalendarCode, WorkCalendar> calendars,
            Map<CalendarCode, List<Edition>> editions,
            int count,
            long lookedAt) {

        State lookedAtNow() {
            return new State(calendars, editions, count, System.nanoTime());
        }
    }
}
