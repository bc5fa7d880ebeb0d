package org.doorstep.intake.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody typed after {@code import}: which file, to which office, as whom. */
record ImportOrder(
        Path file, @Nullable Path mapping, @Nullable String system, URI server, String user, String password) {

    private static final Set<String> OPTIONS = Set.of("mapping", "system", "server", "user");

    static ImportOrder read(String[] arguments, Map<String, String> environment) throws Unclear {
        var options = new LinkedHashMap<String, String>();
        String file = null;
        for (var argument : arguments) {
            if (!argument.startsWith("--")) {
                if (file != null) {
                    throw new Unclear("oneFile", argument);
                }
                file = argument;
            } else {
                var parts = argument.substring(2).split("=", 2);
                if (parts.length < 2 || !OPTIONS.contains(parts[0])) {
                    throw new Unclear("noOption", argument);
                }
                options.put(parts[0], parts[1]);
            }
        }
        if (file == null) {
            throw new Unclear("whichFile");
        }
        var mapping = options.get("mapping");
        return new ImportOrder(
                readable(file),
                mapping == null ? null : readable(mapping),
                options.get("system"),
                server(given(options, "server", environment, "DOORSTEP_SERVER").orElse("http://localhost:8080")),
                given(options, "user", environment, "DOORSTEP_USER").orElseThrow(() -> new Unclear("asWhom")),
                password(environment));
    }

    private static Optional<String> given(
            Map<String, String> options, String option, Map<String, String> environment, String variable) {
        return Optional.ofNullable(options.get(option))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .filter(value -> !value.isBlank());
    }

    private static Path readable(String name) throws Unclear {
        var file = Path.of(name);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new Unclear("noFile", name);
        }
        return file;
    }

    private static URI server(String address) throws Unclear {
        if (!address.matches("https?://[^\\s/]+(/[^\\s]*)?")) {
            throw new Unclear("noAddress", address);
        }
        return URI.create(address.endsWith("/") ? address : address + "/");
    }

    private static String password(Map<String, String> environment) throws Unclear {
        var given = environment.get("DOORSTEP_PASSWORD");
        if (given != null) {
            return given;
        }
        if (System.console() == null) {
            throw new Unclear("noPassword");
        }
        var typed = System.console().readPassword("Password: ");
        return typed == null ? "" : new String(typed);
    }

    /** Names the sentence that says what is missing or not understood. */
    static final class Unclear extends Exception {

        private static final long serialVersionUID = 1L;
        private final transient Object[] arguments;

        Unclear(String sentence, Object... arguments) {
            super(sentence);
            this.arguments = arguments.clone();
        }

        String in(Sentences sentences) {
            return sentences.of(String.valueOf(getMessage()), arguments);
        }
    }
}
