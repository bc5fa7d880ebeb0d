package org.doorstep.intake.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.doorstep.intake.IntakeForm;
import org.doorstep.intake.IntakeForm.Person;
import org.doorstep.intake.Submission;
import org.doorstep.intake.imports.Sheet.Line;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.petition.Channel;
import org.jspecify.annotations.Nullable;

/** Reads one row of a table as a petition that another system has registered. */
final class RowReader {

    private static final Set<String> YES = Set.of("1", "true", "yes", "y", "是", "√", "x");
    private static final Set<String> NO = Set.of("", "0", "false", "no", "n", "否", "×");
    private static final Set<String> NAMES_OF_NOBODY = Set.of("匿名", "无名", "无", "不详", "anonymous", "-", "/");
    private static final List<Target> HINTS = List.of(Target.TOPIC, Target.COMMUNITY);
    private static final int TITLE = 200;
    private static final int LONGEST_NUMBER = 100;

    private final Table table;

    RowReader(Table table) {
        this.table = table;
    }

    IntakeForm form(Line row) {
        var said = values(row);
        var anonymous = flag(said, Target.ANONYMOUS);
        return new IntakeForm(
                channel(said),
                language(said),
                SheetDay.iso(said.get(Target.RECEIVED_ON)),
                anonymous,
                new Person(name(said, anonymous), line(said, Target.ADDRESS), line(said, Target.PHONE)),
                groupSize(said),
                List.of(),
                List.of(),
                flag(said, Target.ORAL),
                flag(said, Target.READ_BACK),
                flag(said, Target.URGENT),
                request(said),
                said.get(Target.FACTS),
                said.get(Target.REASONS),
                hint(said, Target.TOPIC),
                hint(said, Target.COMMUNITY),
                true);
    }

    /** The row's own number makes it the same on a second run; a row without one is known by all that it says. */
    Submission submission(Line row) {
        var said = values(row);
        var digest = Submission.digest(said.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\u0000")));
        var number = said.getOrDefault(Target.NUMBER, "");
        if (number.length() > LONGEST_NUMBER) {
            throw new InvalidInput(
                    List.of(FieldError.of(Target.NUMBER.key(), "intake.tooLong", LONGEST_NUMBER, number.length())));
        }
        return Submission.takenOver(table.mapping().system(), number.isEmpty() ? "row-" + digest : number, digest);
    }

    private Map<Target, String> values(Line row) {
        var values = new EnumMap<Target, String>(Target.class);
        table.columns().forEach((target, places) -> {
            var filled = places.stream().map(row::cell).filter(cell -> !cell.isEmpty());
            var value = target == Target.PHONE
                    ? filled.distinct().collect(Collectors.joining("; "))
                    : filled.findFirst().orElse("");
            if (!value.isEmpty()) {
                values.put(target, withoutGuard(value));
            }
        });
        return values;
    }

    /** What {@link RejectedRows} put before a text that a spreadsheet would calculate. */
    private static String withoutGuard(String value) {
        return value.length() > 1 && value.charAt(0) == '\'' && RejectedRows.isFormula(value.substring(1))
                ? value.substring(1)
                : value;
    }

    private @Nullable String channel(Map<Target, String> said) {
        if (!table.has(Target.CHANNEL)) {
            return Channel.TRANSFER_IN.name(); // the file says nothing of channels: another office hands it over
        }
        var value = code(said, Target.CHANNEL);
        return value == null ? null : value.toUpperCase(Locale.ROOT);
    }

    private static String language(Map<Target, String> said) {
        var given = said.get(Target.LANGUAGE);
        if (given != null) {
            return given;
        }
        var words = said.getOrDefault(Target.REQUEST, "") + said.getOrDefault(Target.FACTS, "");
        return words.codePoints().anyMatch(Character::isIdeographic) ? "zh" : "en";
    }

    private static @Nullable String name(Map<Target, String> said, boolean anonymous) {
        var name = line(said, Target.NAME);
        return anonymous && name != null && NAMES_OF_NOBODY.contains(name.toLowerCase(Locale.ROOT)) ? null : name;
    }

    private static @Nullable String groupSize(Map<Target, String> said) {
        var value = said.get(Target.GROUP_SIZE);
        return value == null ? null : value.replaceFirst("人$", "").strip();
    }

    /** Where the other system keeps no request apart, the beginning of its text stands for it. */
    private @Nullable String request(Map<Target, String> said) {
        var facts = said.get(Target.FACTS);
        if (table.has(Target.REQUEST) || facts == null) {
            return said.get(Target.REQUEST);
        }
        var title =
                facts.codePointCount(0, facts.length()) <= TITLE ? facts.length() : facts.offsetByCodePoints(0, TITLE);
        return title == facts.length() ? facts : facts.substring(0, title) + "…";
    }

    private @Nullable String code(Map<Target, String> said, Target target) {
        var value = said.get(target);
        return value == null ? null : table.mapping().code(target, value);
    }

    /** Topic and community are decided here by a person; a code that means nothing here must not keep a petition out. */
    private @Nullable String hint(Map<Target, String> said, Target target) {
        var value = said.get(target);
        return value != null && table.mapping().knows(target, value) ? code(said, target) : null;
    }

    /** The codes of a row that mean nothing here, each as {@code heading: code}. */
    List<String> unknownCodes(Line row) {
        var said = values(row);
        return HINTS.stream()
                .filter(said::containsKey)
                .filter(target -> !table.mapping().knows(target, said.getOrDefault(target, "")))
                .map(target -> table.heading(target) + ": " + said.get(target))
                .toList();
    }

    private static @Nullable String line(Map<Target, String> said, Target target) {
        var value = said.get(target);
        return value == null ? null : value.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }

    private static boolean flag(Map<Target, String> said, Target target) {
        var value = said.getOrDefault(target, "").toLowerCase(Locale.ROOT);
        if (!YES.contains(value) && !NO.contains(value)) {
            throw new InvalidInput(List.of(FieldError.of(target.field(), "intake.unknown", value, "1, 0, 是, 否")));
        }
        return YES.contains(value);
    }
}
