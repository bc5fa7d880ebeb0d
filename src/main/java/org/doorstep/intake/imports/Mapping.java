package org.doorstep.intake.imports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;

/**
 * How the columns and codes of another system are read: lines {@code column = field}, {@code column = -} for what is not
 * taken, {@code field:value = our code}, and {@code system = name} for the system whose numbers these are.
 */
record Mapping(String system, Map<String, Target> columns, List<String> notTaken, Map<String, String> codes) {

    private static final String UNNAMED = "import";
    private static final Pattern SYSTEM = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s._\\-/()\\[\\]*:：、\ufeff\u3000]+");

    static Mapping parse(String text) {
        return new Mapping(UNNAMED, Map.of(), List.of(), Map.of()).with(text);
    }

    /** This mapping with lines that come before its own. */
    Mapping with(String text) {
        var named = system;
        var errors = new ArrayList<FieldError>();
        var found = new LinkedHashMap<String, Target>();
        var left = new ArrayList<String>();
        var meant = new LinkedHashMap<String, String>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            var split = line.lastIndexOf('=');
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            var key = split < 0 ? "" : plain(line.substring(0, split));
            var value = line.substring(split + 1).strip();
            var code = split < 0 ? Optional.<String>empty() : codeKey(line.substring(0, split));
            if (key.equals("system") && SYSTEM.matcher(value).matches()) {
                named = value;
            } else if (code.isPresent()) {
                meant.put(code.get(), value);
            } else if (!key.isEmpty() && value.equals("-")) {
                left.add(key);
            } else if (!key.isEmpty() && Target.named(value).isPresent()) {
                found.put(key, Target.named(value).get());
            } else {
                errors.add(FieldError.of("mapping", "intake.mappingLine", number));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return merged(named, found, left, meant);
    }

    private Mapping merged(String named, Map<String, Target> found, List<String> left, Map<String, String> meant) {
        var all = new LinkedHashMap<>(found);
        columns.forEach((key, target) -> {
            if (!left.contains(key)) {
                all.putIfAbsent(key, target);
            }
        });
        var dropped = new ArrayList<>(left);
        notTaken.stream().filter(key -> !found.containsKey(key)).forEach(dropped::add);
        var codesNow = new LinkedHashMap<>(codes);
        codesNow.putAll(meant);
        return new Mapping(named, all, dropped, codesNow);
    }

    Mapping ofSystem(String name) {
        if (!SYSTEM.matcher(name).matches()) {
            throw new InvalidInput(List.of(FieldError.of("system", "intake.notASystem")));
        }
        return new Mapping(name, columns, notTaken, codes);
    }

    Optional<Target> target(String column) {
        return Optional.ofNullable(columns.get(plain(column)));
    }

    boolean isNotTaken(String column) {
        return notTaken.contains(plain(column));
    }

    /** What a code of the other system means here; a code without a meaning stays as it is. */
    String code(Target target, String value) {
        return codes.getOrDefault(target.key() + ":" + plain(value), value);
    }

    /** Whether anybody has said what this value means here. */
    boolean knows(Target target, String value) {
        return codes.containsKey(target.key() + ":" + plain(value));
    }

    static String plain(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return PUNCTUATION.matcher(folded).replaceAll("");
    }

    private static Optional<String> codeKey(String left) {
        var colon = left.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Target.named(left.substring(0, colon).strip())
                        .map(target -> target.key() + ":" + plain(left.substring(colon + 1)));
    }
}
