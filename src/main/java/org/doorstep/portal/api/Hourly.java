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

    /** Counts one more, if there is still room for it. */
    boolean admits(String address) {
        var now = now();
        return now.all().incrementAndGet() <= perAddress * ADDRESSES // so the map stays small as well
                && now.from().merge(address, 1, Integer::sum) <= perAddress;
    }

    boolean isSpentBy(String address) {
        var now = now();
        return now.all().get() >= perAddress * ADDRESSES || now.from().getOrDefault(address, 0) >= perAddress;
    }

    private Hour now() {
        var start = clock.instant().truncatedTo(ChronoUnit.HOURS);
        return hour.updateAndGet(last -> last.start().equals(start) ? last : Hour.from(start));
    }

    private record Hour(Instant start, AtomicInteger all, Map<String, Integer> from) {

        static Hour from(Instant start) {
            return new Hour(start, new AtomicInteger(), new ConcurrentHashMap<>());
        }
    }
}
