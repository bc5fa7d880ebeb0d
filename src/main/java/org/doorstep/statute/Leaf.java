package org.doorstep.statute;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.doorstep.kernel.FieldError;
import org.jspecify.annotations.Nullable;

/** One place in a profile's text; reads what stands there and notes what is wrong with it. */
record Leaf(String place, JsonNode node, List<FieldError> faults) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,31}");
    private static final int WHOLE = 100;

    Leaf at(String key) {
        return new Leaf(place.isEmpty() ? key : place + "." + key, node.path(key), faults);
    }

    /** What stands below, entry by entry, each with the key it stands under. */
    List<Entry> entries() {
        return node.properties().stream()
                .map(entry -> new Entry(entry.getKey(), at(entry.getKey())))
                .toList();
    }

    List<Leaf> items() {
        return IntStream.range(0, node.size())
                .mapToObj(item -> new Leaf(place + "." + item, node.path(item), faults))
                .toList();
    }

    /** The items of a list that has to be there; a word in its place would else be no item at all. */
    List<Leaf> list() {
        if (!node.isArray()) {
            fault("statute.notAList");
        }
        return items();
    }

    boolean isAbsent() {
        return node.isMissingNode() || node.isNull();
    }

    String code() {
        return matching(CODE, "statute.notACode");
    }

    String matching(Pattern shape, String otherwise) {
        if (!shape.matcher(node.asText()).matches()) {
            fault(otherwise, node.asText());
        }
        return node.asText();
    }

    @Nullable
    String maybeCode() {
        return isAbsent() ? null : code();
    }

    String text() {
        if (node.asText().isBlank()) {
            fault("statute.missing");
        }
        return node.asText();
    }

    Wording wording() {
        return new Wording(at("en").text(), at("zh").text());
    }

    Term term() {
        return read(Term::read, "statute.notAPeriod", new Term(1, false));
    }

    LocalTime time() {
        return read(parsed(LocalTime::parse), "statute.notATime", LocalTime.NOON);
    }

    LocalDate date() {
        return read(parsed(LocalDate::parse), "statute.notADate", LocalDate.EPOCH);
    }

    <E extends Enum<E>> E oneOf(Class<E> words) {
        var fallback = words.getEnumConstants()[0];
        return read(
                text -> Arrays.stream(words.getEnumConstants())
                        .filter(word -> word.name().equals(text))
                        .findFirst(),
                "statute.notAWord",
                fallback);
    }

    boolean flag() {
        if (!node.isBoolean()) {
            fault("statute.notYesOrNo", node.asText());
        }
        return node.asBoolean();
    }

    boolean flagIfSaid() {
        return !isAbsent() && flag();
    }

    int percent() {
        var percent = node.asInt(-1);
        if (percent < 0 || percent > WHOLE) {
            fault("statute.notAShare", node.asText());
        }
        return percent;
    }

    int number() {
        var number = node.asInt(-1);
        if (number < 0) {
            fault("statute.notANumber", node.asText());
        }
        return Math.max(number, 0);
    }

    void fault(String code, Object... arguments) {
        faults.add(FieldError.of(place, code, arguments));
    }

    private <T> T read(Function<String, Optional<T>> reader, String otherwise, T fallback) {
        return reader.apply(node.asText()).orElseGet(() -> {
            fault(otherwise, node.asText());
            return fallback;
        });
    }

    private static <T> Function<String, Optional<T>> parsed(Function<String, T> parser) {
        return text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (DateTimeException unreadable) {
                return Optional.empty();
            }
        };
    }

    /** A key with what stands under it. */
    record Entry(String key, Leaf leaf) {}
}
