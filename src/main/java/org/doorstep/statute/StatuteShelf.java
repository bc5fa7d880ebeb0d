package org.doorstep.statute;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doorstep.kernel.FieldError;
import org.springframework.core.io.Resource;

/**
 * All profiles' files. One that {@code extends} a version of another says only what differs: its entries take the place of
 * the other's, entry by entry.
 */
final class StatuteShelf {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String EXTENDS = "extends";

    private final Map<String, ObjectNode> texts = new LinkedHashMap<>();

    static List<Statute> read(List<Resource> files) throws IOException {
        var shelf = new StatuteShelf();
        for (var file : files) {
            shelf.put(file);
        }
        var statutes = new ArrayList<Statute>();
        for (var version : shelf.texts.keySet()) {
            try {
                statutes.add(StatuteFile.read(shelf.whole(version, new HashSet<>())));
            } catch (InvalidStatute invalid) {
                throw invalid.in(version);
            }
        }
        return statutes;
    }

    private void put(Resource file) throws IOException {
        try (var text = file.getInputStream()) {
            if (!(YAML.readTree(text) instanceof ObjectNode profile)) {
                throw new InvalidStatute(List.of(FieldError.of("profile", "statute.missing")))
                        .in(file.getDescription());
            }
            var version = profile.path("profile").asText() + "/"
                    + profile.path("version").asText();
            if (texts.putIfAbsent(version, profile) != null) {
                throw new InvalidStatute(List.of(FieldError.of("version", "statute.twice", version)))
                        .in(file.getDescription());
            }
        } catch (JacksonException broken) {
            var at = broken.getLocation();
            throw new InvalidStatute(
                            List.of(FieldError.of("line " + (at == null ? "?" : at.getLineNr()), "statute.unreadable")))
                    .in(file.getDescription());
        }
    }

    private JsonNode whole(String version, HashSet<String> seen) {
        var text = texts.get(version);
        if (text == null || !seen.add(version)) {
            throw new InvalidStatute(List.of(FieldError.of(EXTENDS, "statute.nothingToExtend", version)));
        }
        return text.has(EXTENDS)
                ? laid(text, whole(text.path(EXTENDS).asText(), seen).deepCopy())
                : text;
    }

    /** The lower text with the entries of the upper laid over it; lists are taken whole. */
    private static JsonNode laid(JsonNode upper, JsonNode lower) {
        if (!(upper instanceof ObjectNode) || !(lower instanceof ObjectNode below)) {
            return upper;
        }
        upper.properties()
                .forEach(entry -> below.set(entry.getKey(), laid(entry.getValue(), below.path(entry.getKey()))));
        return below;
    }
}
