package org.doorstep.engine.publishing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Properties;
import java.util.function.BiConsumer;

/** Replaces labels, descriptions, texts and the names of choices in a form. */
final class FormWords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FormWords() {}

    static byte[] apply(byte[] form, byte[] shipped, Properties texts) {
        var before = new HashMap<String, String>();
        walk(parse(shipped), (key, place) -> before.put(key, place.text()));
        var root = parse(form);
        walk(root, (key, place) -> {
            var said = texts.getProperty(key);
            if (said != null && place.text().equals(before.get(key))) {
                place.component().put(place.property(), said);
            }
        });
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void walk(JsonNode root, BiConsumer<String, Place> visitor) {
        walk("form." + root.path("id").asText() + ".", root.path("components"), visitor);
    }

    private static void walk(String prefix, JsonNode components, BiConsumer<String, Place> visitor) {
        for (var component : components) {
            var name = prefix + name(component);
            for (var property : new String[] {"label", "description", "text"}) {
                visit(name + "." + property, component, property, visitor);
            }
            visit(name + ".label", component, "dateLabel", visitor);
            for (var value : component.path("values")) {
                visit(name + ".values." + value.path("value").asText(), value, "label", visitor);
            }
            walk(prefix, component.path("components"), visitor);
        }
    }

    private static void visit(String key, JsonNode component, String property, BiConsumer<String, Place> visitor) {
        if (component instanceof ObjectNode object && object.path(property).isTextual()) {
            visitor.accept(key, new Place(object, property));
        }
    }

    private static String name(JsonNode component) {
        for (var property : new String[] {"key", "path"}) {
            if (component.path(property).isTextual()) {
                return component.path(property).asText();
            }
        }
        return component.path("id").asText();
    }

    private static JsonNode parse(byte[] form) {
        try {
            return JSON.readTree(form);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private record Place(ObjectNode component, String property) {
        String text() {
            return component.path(property).asText();
        }
    }
}
