package org.doorstep.engine.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * Holds what a client sent against the form of its task. The engine trusts any client, and form-js checks in the browser
 * only, so this is the one place where an answer becomes believable.
 */
@Component
public final class FormCheck {

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();
    private final Clock clock;

    public FormCheck(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns the answers that count, by field.
     *
     * @param context process variables, which a form's conditions and choices may refer to
     * @throws InvalidInput naming each field that is missing, unknown or outside what the form allows
     */
    public Map<String, Object> check(
            FormSchema form, Map<String, Object> sent, Map<String, Object> context, Offers offers) {
        var errors = new ArrayList<FieldError>();
        var known = new HashMap<String, Field>();
        form.fields().forEach(field -> known.put(field.key(), field));
        sent.keySet().stream()
                .filter(key -> !known.containsKey(key) && !isEcho(key, sent, context))
                .forEach(key -> errors.add(FieldError.of(key, "notInForm", form.id())));

        var scope = new HashMap<>(context);
        known.keySet().forEach(scope::remove); // what an earlier round answered does not count now
        sent.forEach((key, value) -> put(scope, key, value));
        var values = new ValueCheck(this::hidden, offers, context, clock);
        var counted = new LinkedHashMap<String, Object>();
        for (var field : form.fields()) {
            if (!hidden(field, scope)) {
                values.check(field, sent.get(field.key()), scope, errors)
                        .ifPresent(value -> counted.put(field.key(), value));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return counted;
    }

    /** Some clients send back every variable they were given; unchanged, that is no new entry. */
    private static boolean isEcho(String key, Map<String, Object> sent, Map<String, Object> context) {
        return context.containsKey(key) && String.valueOf(context.get(key)).equals(String.valueOf(sent.get(key)));
    }

    /** A condition reads plain answers; a field left empty is one without an answer, as it is in the browser. */
    static void put(Map<String, Object> scope, String key, Object value) {
        if ((value instanceof String text && !text.isBlank()) || value instanceof Number || value instanceof Boolean) {
            scope.put(key, value);
        }
    }

    private boolean hidden(Field field, Map<String, Object> scope) {
        if (field.hideIf() == null) {
            return false;
        }
        var result = feel.evaluateExpression(field.hideIf().substring(1), scope);
        return result.isSuccess() && Boolean.TRUE.equals(result.result());
    }
}
