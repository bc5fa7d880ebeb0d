package org.doorstep.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The programs of this machine, as they are found on its PATH. */
final class Tools {

    private Tools() {}

    static Optional<Path> firstOf(String... names) {
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The Node that drives the browser; the build names one where none is on the PATH. */
    static Path node() {
        return Optional.ofNullable(System.getenv("PLAYWRIGHT_NODEJS_PATH"))
                .map(Path::of)
                .filter(Files::isExecutable)
                .or(() -> firstOf("node", "node.exe"))
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser tests need Node 20 or newer. Install it, or run ./mvnw verify, which fetches one."));
    }
}
