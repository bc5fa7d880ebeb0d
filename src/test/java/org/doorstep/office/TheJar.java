package org.doorstep.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The application as it is handed to an office: one jar, there once the build has packed it. */
public final class TheJar {

    private TheJar() {}

    public static Path file() {
        try (var built = Files.newDirectoryStream(Path.of("target"), "doorstep-*.jar")) {
            for (var jar : built) {
                return jar.toAbsolutePath();
            }
            throw new AssertionError("The jar is not built yet: ./mvnw -DskipTests package");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
