package org.doorstep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a benchmark answers to whoever asked: a table in {@code target}, and on the screen. */
public final class Report {

    private Report() {}

    public static double median(double[] rounds) {
        var sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @SuppressWarnings("SystemOut") // the answer for whoever asked
    public static void write(String file, String table) throws IOException {
        Files.writeString(Path.of("target", file), table);
        System.out.println(table);
    }
}
