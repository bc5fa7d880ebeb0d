package org.doorstep.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.doorstep.engine.AttachedFile;
import org.doorstep.kernel.FieldError;
import org.jspecify.annotations.Nullable;

/** Checks one answer against its field and turns it into the value that counts. */
final class ValueCheck {

    /** Longer than any field allows; keeps a careless form from letting a novel into a database column. */
    private static final int LONGEST_TEXT = 20_000;

    private static final int MOST_ROWS = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BiPredicate<Field, Map<String, Object>> hidden;
    private final Offers offers;
    private final Map<String, Object> context;
    private final Clock clock;

    ValueCheck(
            BiPredicate<Field, Map<String, Object>> hidden, Offers offers, Map<String, Object> context, Clock clock) {
        this.hidden = hidden;
        this.offers = offers;
        this.context = context;
        this.clock = clock;
    }

    Optional<Object> check(Field field, @Nullable Object sent, Map<String, Object> scope, List<FieldError> errors) {
        if (sent == null || sent.toString().isBlank() || (field.type().equals("checkbox") && isFalse(sent))) {
            if (field.required()) {
                errors.add(FieldError.of(field.key(), "required"));
            }
            return Optional.ofNullable(field.type().equals("checkbox") ? Boolean.FALSE : null);
        }
        try {
            return Optional.of(
                    switch (field.type()) {
                        case "number" -> number(field, sent);
                        case "checkbox" -> flag(sent);
                        case "checklist", "taglist" -> choices(field, sent);
                        case "radio", "select" -> choice(field, sent.toString());
                        case "filepicker" -> file(sent);
                        case "date" -> day(field, sent);
                        case "datetime" -> LocalDateTime.parse(text(sent)).toString();
                        case "time" -> LocalTime.parse(text(sent)).toString();
                        case "dynamiclist" -> rows(field, sent, scope, errors);
                        default -> words(field, text(sent));
                    });
        } catch (WrongAnswer wrong) {
            errors.add(FieldError.of(field.key(), wrong.code, wrong.arguments));
        } catch (DateTimeParseException | NumberFormatException malformed) {
            errors.add(FieldError.of(field.key(), "notA." + field.type(), shortened(sent)));
        }
        return Optional.empty();
    }

    private static boolean isFalse(Object sent) {
        return sent.toString().equals("false");
    }

    private static Boolean flag(Object sent) {
        if (!sent.toString().equals("true")) {
            throw new WrongAnswer("notA.checkbox", shortened(sent));
        }
        return Boolean.TRUE;
    }

    private static Object number(Field field, Object sent) {
        double value = Double.parseDouble(text(sent));
        field.limits().min().filter(min -> value < min).ifPresent(refuse("tooSmall"));
        field.limits().max().filter(max -> value > max).ifPresent(refuse("tooLarge"));
        if (!Double.isFinite(value)) {
            throw new NumberFormatException();
        }
        return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE ? (Object) (int) value : value;
    }

    private static String words(Field field, String text) {
        field.limits().minLength().filter(min -> text.length() < min).ifPresent(refuse("tooShort"));
        int longest = field.limits().maxLength().orElse(LONGEST_TEXT);
        if (text.length() > longest) {
            throw new WrongAnswer("tooLong", longest);
        }
        if (field.limits()
                .shape()
                .filter(shape -> !shape.matcher(text).matches())
                .isPresent()) {
            throw new WrongAnswer("wrongShape", shortened(text));
        }
        return text;
    }

    private String day(Field field, Object sent) {
        var day = sent instanceof Date date
                ? LocalDate.ofInstant(date.toInstant(), clock.getZone())
                : LocalDate.parse(text(sent));
        var today = LocalDate.now(clock);
        if (field.noPastDay() && day.isBefore(today)) {
            throw new WrongAnswer("passedDay", today.toString());
        }
        return day.toString();
    }

    private static AttachedFile file(Object sent) {
        if (!(sent instanceof AttachedFile file)) {
            throw new WrongAnswer("notA.filepicker", shortened(sent));
        }
        if (file.content().length > AttachedFile.LARGEST) {
            throw new WrongAnswer("fileTooLarge", AttachedFile.LARGEST / (1024 * 1024));
        }
        return file;
    }

    private String choice(Field field, String code) {
        if (!allows(field, code)) {
            throw new WrongAnswer("notInList", shortened(code));
        }
        return code;
    }

    private List<String> choices(Field field, Object sent) {
        return list(sent).stream().map(code -> choice(field, code.toString())).toList();
    }

    private boolean allows(Field field, String code) {
        if (field.choices() != null) {
            return offers.codes(field.choices(), context).contains(code);
        }
        if (field.valuesKey() == null) {
            return field.values() != null && field.values().contains(code);
        }
        var offered = context.get(field.valuesKey());
        return offered != null
                && list(offered).stream()
                        .anyMatch(value -> value instanceof Map<?, ?> option && code.equals(option.get("value")));
    }

    private List<Map<String, Object>> rows(
            Field field, Object sent, Map<String, Object> scope, List<FieldError> errors) {
        var sentRows = list(sent);
        if (sentRows.size() > MOST_ROWS) {
            throw new WrongAnswer("tooManyRows", MOST_ROWS);
        }
        var rows = new ArrayList<Map<String, Object>>();
        for (int place = 0; place < sentRows.size(); place++) {
            if (!(sentRows.get(place) instanceof Map<?, ?> sentRow)) {
                throw new WrongAnswer("notA.dynamiclist", shortened(sentRows.get(place)));
            }
            var rowErrors = new ArrayList<FieldError>();
            rows.add(row(field, sentRow, scope, rowErrors));
            int number = place + 1;
            rowErrors.forEach(error -> errors.add(new FieldError(
                    field.key() + "[" + number + "]." + error.field(), error.code(), error.arguments())));
        }
        return rows;
    }

    private Map<String, Object> row(Field list, Map<?, ?> sent, Map<String, Object> scope, List<FieldError> errors) {
        var known = list.rowFields().stream().map(Field::key).collect(Collectors.toSet());
        var rowScope = new HashMap<>(scope);
        sent.forEach((key, value) -> {
            if (!known.contains(key.toString())) {
                errors.add(FieldError.of(key.toString(), "notInForm"));
            } else if (value != null) {
                FormCheck.put(rowScope, key.toString(), value);
            }
        });
        var row = new LinkedHashMap<String, Object>();
        for (var field : list.rowFields()) {
            if (!hidden.test(field, rowScope)) {
                check(field, sent.get(field.key()), rowScope, errors).ifPresent(value -> row.put(field.key(), value));
            }
        }
        return row;
    }

    private static List<?> list(Object sent) {
        if (sent instanceof List<?> list) {
            return list;
        }
        try {
            return JSON.readValue(sent.toString(), List.class); // a JSON variable, or one from a plain HTTP client
        } catch (JsonProcessingException notAList) {
            throw new WrongAnswer("notA.dynamiclist", shortened(sent));
        }
    }

    /** A text without the control characters and half characters that no keyboard makes. */
    private static String text(Object sent) {
        if (!(sent instanceof CharSequence || sent instanceof Number || sent instanceof Boolean)) {
            throw new WrongAnswer("notA.text", shortened(sent));
        }
        var text = sent.toString().strip();
        boolean broken = text.codePoints()
                .anyMatch(c -> (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
        if (broken) {
            throw new WrongAnswer("unreadable");
        }
        return text;
    }

    private static <T> Consumer<T> refuse(String code) {
        return limit -> {
            throw new WrongAnswer(code, limit);
        };
    }

    private static String shortened(Object sent) {
        var text = sent.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    /** Leaves the check of one answer with the reason why it does not count. */
    private static final class WrongAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String code;
        private final transient Object[] arguments;

        WrongAnswer(String code, Object... arguments) {
            super(code, null, false, false);
            this.code = code;
            this.arguments = arguments.clone();
        }
    }
}
