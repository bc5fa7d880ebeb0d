package org.doorstep.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What one contestant did: lives per second of each round, and its meter over all of them. */
record Result(String name, double[] livesPerSecond, long lives, Meter meter) {

    double median() {
        return Report.median(livesPerSecond);
    }

    String row() {
        return "| %s | %.1f | %.1f–%.1f | %.1f | %.1f | %.1f | %.1f |%n"
                .formatted(
                        name,
                        median(),
                        Arrays.stream(livesPerSecond).min().orElseThrow(),
                        Arrays.stream(livesPerSecond).max().orElseThrow(),
                        meter.millis() / lives,
                        meter.steps() / (double) lives,
                        meter.statements() / (double) lives,
                        meter.statements() / (double) meter.steps());
    }

    /** Milliseconds and SQL statements of each kind of step, beside those of the other. */
    String steps(Result other) {
        var text = new StringBuilder();
        for (var kind : new TreeMap<>(meter.readings()).keySet()) {
            text.append("| %s | %s | %s |%n"
                    .formatted(kind, cells(meter.readings(), kind), cells(other.meter.readings(), kind)));
        }
        return text.toString();
    }

    private static String cells(Map<String, Meter.Reading> readings, String kind) {
        var reading = readings.get(kind);
        return reading == null
                ? " | "
                : "%.2f | %.1f"
                        .formatted(reading.millis() / reading.count(), reading.statements() / (double) reading.count());
    }
}
