package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FileSizeTest {

    private static final int CEILING = 300;

    private static final String[] WRITTEN_BY_HAND = {
        ".java",
        ".js",
        ".mjs",
        ".css",
        ".html",
        ".sql",
        ".yaml",
        ".yml",
        ".properties",
        ".md",
        ".sh",
        "Dockerfile",
        "run"
    };

    @Test
    void no_file_is_longer_than_three_hundred_lines() {
        assertThat(Stream.of("src", "processes", "docker", ".ci")
                        .flatMap(root -> Sources.under(Path.of(root), WRITTEN_BY_HAND).stream())
                        .filter(file ->
                                !file.equals(Path.of("processes", "README.md"))) // the map is written from models
                        .map(file -> file + " has " + Sources.text(file).lines().count() + " lines")
                        .filter(line -> Integer.parseInt(line.replaceAll(".* has (\\d+) lines", "$1")) > CEILING))
                .as("split it where a new word for the part has been found")
                .isEmpty();
    }
}
