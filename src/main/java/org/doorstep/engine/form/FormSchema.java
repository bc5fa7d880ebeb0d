package org.doorstep.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.doorstep.engine.form.Field.Limits;
import org.jspecify.annotations.Nullable;

/** The fields of a Camunda Form as its JSON file describes them. */
public record FormSchema(String id, List<Field> fields, Set<String> unknownTypes) {

    private static final Set<String> ANSWERED = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "filepicker");
    /** Shown, not answered; whatever else a newer editor offers, the Tasklist cannot show. */
    private static final Set<String> SHOWN = Set.of("text", "group", "spacer", "separator");

    private static final ObjectMapper JSON = new ObjectMapper();

    public static FormSchema parse(String json) {
        try {
            var root = JSON.readTree(json);
            var fields = new ArrayList<Field>();
            collect(root.path("components"), null, false, fields);
            var unknown = new LinkedHashSet<String>();
            collectUnknown(root.path("components"), unknown);
            return new FormSchema(root.path("id").asText(), List.copyOf(fields), unknown);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("The form is not JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    /** The lists of the office that its choices come from. */
    public Stream<String> lists() {
        return fields.stream()
                .flatMap(field -> Stream.concat(Stream.of(field), field.rowFields().stream()))
                .map(Field::choices)
                .filter(Objects::nonNull)
                .distinct();
    }

    private static void collect(JsonNode components, @Nullable String hideIf, boolean kept, List<Field> fields) {
        for (var component : components) {
            var type = component.path("type").asText();
            var hide = both(hideIf, text(component.path("conditional").path("hide")));
            var keep =
                    kept || component.path("properties").path("keep").asText().equals("case-file");
            if (type.equals("dynamiclist")) {
                var rowFields = new ArrayList<Field>();
                collect(component.path("components"), null, keep, rowFields);
                fields.add(field(component, component.path("path").asText(), hide, keep, rowFields));
            } else if (ANSWERED.contains(type)) {
                fields.add(field(component, component.path("key").asText(), hide, keep, List.of()));
            } else {
                collect(component.path("components"), hide, keep, fields); // a group or a plain text
            }
        }
    }

    private static void collectUnknown(JsonNode components, Set<String> unknown) {
        for (var component : components) {
            var type = component.path("type").asText();
            if (!ANSWERED.contains(type) && !SHOWN.contains(type) && !type.equals("dynamiclist")) {
                unknown.add(type);
            }
            collectUnknown(component.path("components"), unknown);
        }
    }

    private static Field field(
            JsonNode component, String key, @Nullable String hideIf, boolean kept, List<Field> rowFields) {
        var rules = component.path("validate");
        return new Field(
                key,
                dateOrType(component),
                rules.path("required").asBoolean(),
                limits(rules),
                values(component),
                text(component.path("valuesKey")),
                hideIf,
                kept || component.path("type").asText().equals("filepicker"),
                text(component.path("properties").path("choices")),
                component.path("disallowPassedDates").asBoolean(),
                List.copyOf(rowFields));
    }

    private static String dateOrType(JsonNode component) {
        var type = component.path("type").asText();
        return type.equals("datetime") ? component.path("subtype").asText("date") : type;
    }

    private static Limits limits(JsonNode rules) {
        return new Limits(
                Optional.ofNullable(text(rules.path("minLength"))).map(Integer::valueOf),
                Optional.ofNullable(text(rules.path("maxLength"))).map(Integer::valueOf),
                Optional.ofNullable(text(rules.path("min"))).map(Double::valueOf),
                Optional.ofNullable(text(rules.path("max"))).map(Double::valueOf),
                Optional.ofNullable(text(rules.path("pattern"))).map(Pattern::compile));
    }

    private static @Nullable Set<String> values(JsonNode component) {
        if (!component.has("values")) {
            return null;
        }
        var codes = new LinkedHashSet<String>();
        StreamSupport.stream(component.path("values").spliterator(), false)
                .forEach(value -> codes.add(value.path("value").asText()));
        return codes;
    }

    private static @Nullable String both(@Nullable String outer, @Nullable String inner) {
        if (outer == null || inner == null) {
            return outer == null ? inner : outer;
        }
        return "=(" + outer.substring(1) + ") or (" + inner.substring(1) + ")";
    }

    private static @Nullable String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() && !node.asText().isBlank() ? node.asText() : null;
    }
}
