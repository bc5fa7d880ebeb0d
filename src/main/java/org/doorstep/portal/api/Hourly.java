package org.doorstep.portal.api;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Counts who comes within an hour: so many from one address, and from all together twenty times as many. */
final class Hourly {

    private static final int ADDRESSES = 20;

    private final int perAddress;
    private final Clock clock;
    private final AtomicReference<Hour> hour = new AtomicReference<>(Hour.from(Instant.EPOCH));

    Hourly(int perAddress, Clock clock) {
        this.perAddress = perAddress;
        this.clock = clock;
    }

    boolean admits(String address) {
        var start = clock.instant().truncatedTo(ChronoUnit.HOURS);
        var now = hour.updateAndGet(last -> last.start().equals(start) ? last : Hour.from(start));
        return now.all().incrementAndGet() <= perAddress * ADDRESSES // so the map stays small as well
                && now.from().merge(address, 1, Integer::sum) <= perAddress;
    }

    private record Hour(Instant start, AtomicInteger all, Map<String, Integer> from) {

        static Hour from(Instant start) {
            return new Hour(start, new AtomicInteger(), new ConcurrentHashMap<>());
        }
    }
}
