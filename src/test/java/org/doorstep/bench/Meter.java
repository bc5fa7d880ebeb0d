package org.doorstep.bench;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Measures steps: how many of each kind, how long they took, and how many SQL statements they sent. */
final class Meter {

    private final Map<String, Reading> readings = new ConcurrentSkipListMap<>();
    private final ThreadLocal<@Nullable Reading> running = new ThreadLocal<>();

    /** What has been read so far of steps of one kind. */
    static final class Reading {

        private final LongAdder count = new LongAdder();
        private final LongAdder nanos = new LongAdder();
        private final LongAdder statements = new LongAdder();

        long count() {
            return count.sum();
        }

        double millis() {
            return nanos.sum() / 1e6;
        }

        long statements() {
            return statements.sum();
        }
    }

    /** Does a step and measures it; whatever a client does outside of a step counts for nobody. */
    void step(String kind, Runnable work) {
        var reading = readings.computeIfAbsent(kind, any -> new Reading());
        running.set(reading);
        var start = System.nanoTime();
        try {
            work.run();
        } finally {
            reading.nanos.add(System.nanoTime() - start);
            reading.count.increment();
            running.remove();
        }
    }

    void statement() {
        var reading = running.get();
        if (reading != null) {
            reading.statements.increment();
        }
    }

    Map<String, Reading> readings() {
        return readings;
    }

    void reset() {
        readings.clear();
    }

    long steps() {
        return readings.values().stream().mapToLong(Reading::count).sum();
    }

    long statements() {
        return readings.values().stream().mapToLong(Reading::statements).sum();
    }

    double millis() {
        return readings.values().stream().mapToDouble(Reading::millis).sum();
    }
}
