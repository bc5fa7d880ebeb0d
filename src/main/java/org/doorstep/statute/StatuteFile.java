package org.doorstep.statute;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.doorstep.kernel.FieldError;

/** The text of one profile, read with every fault named. */
final class StatuteFile {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,31}");
    private static final Pattern STEM = Pattern.compile("[a-z][A-Za-z0-9]{1,63}");
    private static final Term NO_TERM = new Term(1, false);

    private final List<FieldError> faults = new ArrayList<>();
    private final JsonNode root;

    private StatuteFile(JsonNode root) {
        this.root = root;
    }

    static Statute read(InputStream text) throws IOException {
        try {
            return new StatuteFile(new YAMLMapper().readTree(text)).statute();
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            throw new InvalidStatute(
                    List.of(FieldError.of("line " + (place == null ? "?" : place.getLineNr()), "statute.unreadable")));
        }
    }

    private Statute statute() {
        var statute = new Statute(
                code("profile", root.path("profile").asText()),
                flag("rollLastDay"),
                time("officeCloses"),
                percent("reminderPercent"),
                clocks(),
                term("defaultStep", root.path("defaultStep")),
                steps());
        if (!faults.isEmpty()) {
            throw new InvalidStatute(faults);
        }
        return statute;
    }

    private Map<String, LegalClock> clocks() {
        var clocks = new LinkedHashMap<String, LegalClock>();
        root.path("clocks").properties().forEach(entry -> {
            var code = code("clocks", entry.getKey());
            var place = "clocks." + code;
            var value = entry.getValue();
            clocks.put(
                    code,
                    new LegalClock(
                            code,
                            term(place + ".period", value.path("period")),
                            words(place + ".starts", value.path("starts")),
                            words(place + ".article", value.path("article"))));
        });
        return clocks;
    }

    private Map<String, Term> steps() {
        var steps = new LinkedHashMap<String, Term>();
        root.path("steps").properties().forEach(entry -> {
            if (!STEM.matcher(entry.getKey()).matches()) {
                faults.add(FieldError.of("steps", "statute.notAStep", entry.getKey()));
            }
            steps.put(entry.getKey(), term("steps." + entry.getKey(), entry.getValue()));
        });
        return steps;
    }

    private String code(String field, String code) {
        if (!CODE.matcher(code).matches()) {
            faults.add(FieldError.of(field, "statute.notACode", code));
        }
        return code;
    }

    private Term term(String field, JsonNode value) {
        return Term.read(value.asText()).orElseGet(() -> {
            faults.add(FieldError.of(field, "statute.notAPeriod", value.asText()));
            return NO_TERM;
        });
    }

    private String words(String field, JsonNode value) {
        if (value.asText().isBlank()) {
            faults.add(FieldError.of(field, "statute.missing"));
        }
        return value.asText();
    }

    private boolean flag(String field) {
        if (!root.path(field).isBoolean()) {
            faults.add(
                    FieldError.of(field, "statute.notYesOrNo", root.path(field).asText()));
        }
        return root.path(field).asBoolean();
    }

    private LocalTime time(String field) {
        try {
            return LocalTime.parse(root.path(field).asText());
        } catch (DateTimeException noTime) {
            faults.add(FieldError.of(field, "statute.notATime", root.path(field).asText()));
            return LocalTime.NOON;
        }
    }

    private int percent(String field) {
        var percent = root.path(field).asInt(-1);
        if (percent < 0 || percent > 100) {
            faults.add(
                    FieldError.of(field, "statute.notAShare", root.path(field).asText()));
        }
        return percent;
    }
}
