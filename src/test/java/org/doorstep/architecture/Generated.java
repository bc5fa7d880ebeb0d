package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are written by a test and committed: drift fails, and says how to write them anew. */
final class Generated {

    private static final String SWITCH = "doorstep.regenerate";

    private Generated() {}

    static boolean isThere(Path file) {
        return Files.exists(file);
    }

    static void keep(Path file, String text) {
        if (Boolean.getBoolean(SWITCH)) {
            write(file, text);
        }
        assertThat(isThere(file) ? Sources.text(file) : "")
                .as("%s no longer says what the models say; write it anew: ./mvnw test -D%s=true", file, SWITCH)
                .isEqualTo(text);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
