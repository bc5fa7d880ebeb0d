package org.doorstep.engine.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One field of a Camunda Form, with what its author demands of an answer.
 *
 * @param values the codes to choose from; null where anything may be entered
 * @param valuesKey the process variable that holds the choice, where it is known only at run time
 * @param hideIf a FEEL expression; while it is true, nobody sees the field and no answer to it counts
 * @param choices the name of the office's list that its choices come from
 * @param noPastDay whether a day before today is no answer
 * @param kept whether the answer holds words about people and so goes to the case file only
 * @param rowFields the fields of each row, for a list
 */
public record Field(
        String key,
        String type,
        boolean required,
        Limits limits,
        @Nullable Set<String> values,
        @Nullable String valuesKey,
        @Nullable String hideIf,
        boolean kept,
        @Nullable String choices,
        boolean noPastDay,
        List<Field> rowFields) {

    /** The shortest and longest text, the least and greatest number, and the shape of a text. */
    public record Limits(
            Optional<Integer> minLength,
            Optional<Integer> maxLength,
            Optional<Double> min,
            Optional<Double> max,
            Optional<Pattern> shape) {}

    public boolean isList() {
        return type.equals("dynamiclist");
    }
}
