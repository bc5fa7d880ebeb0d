package org.doorstep.portal.pages;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.Refusal;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;

/** What stands in the way of a form, said in one place and beside each field. */
record Mistakes(@Nullable String sentence, List<Mistake> fields) {

    static final Mistakes NONE = new Mistakes(null, List.of());

    private static final Pattern ROW = Pattern.compile("^representatives\\[(\\d{1,3})]");
    private static final Pattern LINE = Pattern.compile("^members\\[(\\d{1,6})]");
    private static final List<String> LABELLED = List.of(
            "request",
            "facts",
            "reasons",
            "community",
            "topic",
            "name",
            "address",
            "phone",
            "groupSize",
            "words",
            "whom",
            "ground",
            "demand");
    private static final List<String> ORDER = List.of(
            "request",
            "facts",
            "reasons",
            "community",
            "topic",
            "petitioner",
            "groupSize",
            "representatives",
            "members",
            "demand",
            "whom",
            "ground",
            "words");

    /** What is wrong with one field; the name of the field is also its id on the page. */
    record Mistake(String field, @Nullable String label, String sentence) {}

    static Mistakes of(Refusal refusal, Words words) {
        if (refusal instanceof InvalidInput invalid) {
            return new Mistakes(
                    null,
                    invalid.errors().stream()
                            .sorted(Comparator.comparing(error -> place(error.field())))
                            .map(error -> of(error, words))
                            .toList());
        }
        return new Mistakes(words.say(refusal), List.of());
    }

    /** The members stand in one field of the page, one a line. */
    private static Mistake of(FieldError error, Words words) {
        var line = LINE.matcher(error.field());
        return line.find()
                ? new Mistake(
                        "members",
                        words.say("portal.mistake.line", 1 + Integer.parseInt(line.group(1))),
                        words.say(error))
                : new Mistake(error.field(), label(error.field(), words), words.say(error));
    }

    public boolean any() {
        return sentence != null || !fields.isEmpty();
    }

    /** What is wrong with this field, if anything. */
    public @Nullable String at(String field) {
        return fields.stream()
                .filter(mistake -> mistake.field().equals(field))
                .map(Mistake::sentence)
                .findFirst()
                .orElse(null);
    }

    /** Where on the page a field stands, so that the first mistake is also the uppermost. */
    private static int place(String field) {
        return ORDER.indexOf(field.split("[.\\[]", 2)[0]);
    }

    /** What the page calls a field: {@code petitioner.name} is the name; in {@code representatives[0].name} also whose. */
    private static @Nullable String label(String field, Words words) {
        var part = field.substring(field.lastIndexOf('.') + 1);
        if (!LABELLED.contains(part)) {
            return null;
        }
        var label = words.say("portal.field." + part);
        var row = ROW.matcher(field);
        return row.find() ? words.say("portal.mistake.row", representative(row.group(1), words), label) : label;
    }

    private static String representative(String place, Words words) {
        return words.say("portal.field.representative", Integer.parseInt(place) + 1);
    }
}
