package org.doorstep.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sentences of all modules, {@code <module>_<language>.properties}, as one map for each language. */
final class MessageFiles {

    static final Path FOLDER = Sources.RESOURCES.resolve("messages");

    private MessageFiles() {}

    static List<String> modules(String language) {
        var ending = "_" + language + ".properties";
        return Sources.under(FOLDER, ending).stream()
                .map(file -> file.getFileName().toString().replace(ending, ""))
                .toList();
    }

    static Map<String, String> all(String language) {
        var messages = new TreeMap<String, String>();
        for (var module : modules(language)) {
            read(FOLDER.resolve(module + "_" + language + ".properties")).forEach((key, text) -> {
                if (messages.put((String) key, (String) text) != null) {
                    throw new AssertionError(key + " stands in two files");
                }
            });
        }
        return messages;
    }

    static Properties read(Path file) {
        var properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object text) {
                if (containsKey(key)) {
                    throw new AssertionError(key + " stands twice in " + file);
                }
                return super.put(key, text);
            }
        };
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }

    static Stream<Map.Entry<String, String>> inBoth() {
        return Stream.concat(all("en").entrySet().stream(), all("zh").entrySet().stream());
    }
}
