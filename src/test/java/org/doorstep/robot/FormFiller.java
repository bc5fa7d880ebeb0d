package org.doorstep.robot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/** Fills in a Camunda Form as somebody would who knows nothing but what stands in it. */
final class FormFiller {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();
    private final Random random;
    private final boolean everyField;
    private final boolean firstChoice;
    private final Map<String, String> wishes;
    private final Turns turns;
    private LocalDate today = LocalDate.now(OFFICE);
    private int fills;

    private FormFiller(long seed, boolean everyField, boolean firstChoice, Map<String, String> wishes) {
        this.random = new Random(seed);
        this.everyField = everyField;
        this.firstChoice = firstChoice;
        this.wishes = wishes;
        this.turns = new Turns(random);
    }

    /** Answers only what it must and always takes the first choice. */
    static FormFiller terse() {
        return new FormFiller(0, false, true, Map.of());
    }

    /** Answers everything and takes turns that it did not take yet; a wish that fits a field goes first. */
    static FormFiller talkative(long seed, Map<String, String> wishes) {
        return new FormFiller(seed, true, false, wishes);
    }

    /** Answers everything and takes the first choice, except that it has a wish fulfilled once where it can. */
    static FormFiller wishing(long seed, Map<String, String> wishes) {
        return new FormFiller(seed, true, true, wishes);
    }

    /** The words that stood in every text of the form that was filled last, and in no other. */
    String mark() {
        return "No. " + fills + " of the robot. ";
    }

    void itIs(LocalDate day) {
        today = day;
    }

    /** The office has accepted what was filled in last. */
    void isAccepted() {
        turns.areTaken();
    }

    /** The turns that forms offered and that were never taken. */
    Set<String> missed() {
        return turns.missed();
    }

    /** The answers by field, with the values that the task came with in {@code known}. */
    Map<String, Object> fill(JsonNode form, Map<String, Object> known) {
        fills++;
        turns.begin();
        var answers = new LinkedHashMap<String, Object>();
        fill(form.path("id").asText(), form.path("components"), known, answers);
        return answers;
    }

    private void fill(String form, JsonNode components, Map<String, Object> known, Map<String, Object> answers) {
        for (var component : components) {
            if (hidden(component, known, answers)) {
                continue;
            }
            var key = component.path("key").asText();
            boolean required = component.path("validate").path("required").asBoolean();
            if (component.path("type").asText().equals("dynamiclist")) {
                if (everyField && random.nextInt(3) == 0) {
                    var row = new LinkedHashMap<String, Object>();
                    fill(form, component.path("components"), Map.of(), row);
                    answers.put(component.path("path").asText(), List.of(row));
                }
            } else if (key.isEmpty()) {
                fill(form, component.path("components"), known, answers);
            } else if (required || everyField) {
                answers.put(key, wish(key, known).orElseGet(() -> answer(form, component)));
            }
        }
    }

    private Optional<Object> wish(String key, Map<String, Object> known) {
        return Optional.<Object>ofNullable(wishes.get(key)).filter(wish -> !wish.equals(known.get(key)));
    }

    private Object answer(String form, JsonNode component) {
        return switch (component.path("type").asText()) {
            case "radio" -> turn(form, component);
            case "select" -> choice(component.path("values")).path("value").asText();
            case "checklist", "taglist" -> several(component.path("values"));
            case "checkbox" -> true;
            case "number" -> component.path("validate").path("min").asInt(1);
            case "datetime" -> today.toString();
            default -> text(component.path("validate"));
        };
    }

    private String turn(String form, JsonNode component) {
        var values = component.path("values");
        return firstChoice
                ? choice(values).path("value").asText()
                : turns.next(form + "." + component.path("key").asText(), values);
    }

    /** Two at least, where there are two: who may name several names more than one. */
    private List<String> several(JsonNode values) {
        var codes = values.findValuesAsText("value");
        Collections.shuffle(codes, random);
        return List.copyOf(codes.subList(0, Math.min(2, codes.size())));
    }

    private JsonNode choice(JsonNode values) {
        if (values.isEmpty()) {
            throw new IllegalStateException("a choice without values");
        }
        return values.get(firstChoice ? 0 : random.nextInt(values.size()));
    }

    private String text(JsonNode rules) {
        var words = "It has looked at the matter and writes this down. ";
        int least = rules.path("minLength").asInt(1);
        var text = mark() + words.repeat(1 + least / words.length());
        return text.substring(0, Math.min(text.length(), rules.path("maxLength").asInt(200)))
                .strip();
    }

    private static boolean hidden(JsonNode component, Map<String, Object> known, Map<String, Object> answers) {
        var condition = component.path("conditional").path("hide").asText();
        if (condition.isBlank()) {
            return false;
        }
        var scope = new LinkedHashMap<>(known);
        scope.putAll(answers);
        var result = FEEL.evaluateExpression(condition.substring(1), scope);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
