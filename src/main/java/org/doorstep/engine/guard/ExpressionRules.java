package org.doorstep.engine.guard;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which expressions a model may hold, read from their text: variables, comparisons, our delegates by name and the
 * deadlines. {@link OfficeElResolver} refuses the rest when it is evaluated; this says so before anything is published.
 */
final class ExpressionRules {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
    private static final Pattern TEXTS = Pattern.compile("'[^']*'|\"[^\"]*\"");
    private static final Pattern CALL = Pattern.compile("([\\w.]+)\\s*\\(");
    private static final Pattern PATH = Pattern.compile("[A-Za-z_]\\w*(\\s*\\.\\s*[A-Za-z_]\\w*)+");
    private static final Set<String> FUNCTIONS =
            Set.of("now", "dateTime", "currentUser", "currentUserGroups", "empty", "and", "or", "not");
    private static final Set<String> PATHS = Set.of("execution.processBusinessKey", "execution.businessKey");

    private ExpressionRules() {}

    /** The first forbidden part of the expressions in a text. */
    static Optional<String> forbiddenIn(String text) {
        if (!text.contains("${") && !text.contains("#{")) {
            return Optional.empty();
        }
        var expressions = EXPRESSION.matcher(TEXTS.matcher(text).replaceAll("''"));
        return expressions
                .results()
                .map(found -> forbiddenPart(found.group(1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> forbiddenPart(String expression) {
        if (expression.contains("[") || expression.contains("=>") || expression.matches(".*[^=!<>]=[^=].*")) {
            return Optional.of(expression.strip());
        }
        var calls = CALL.matcher(expression).results().map(found -> found.group(1));
        var badCall = calls.filter(name -> !FUNCTIONS.contains(name) && !isDeadline(name))
                .findFirst();
        var paths =
                PATH.matcher(expression).results().map(found -> found.group().replaceAll("\\s", ""));
        return badCall.or(() ->
                paths.filter(path -> !PATHS.contains(path) && !isDeadline(path)).findFirst());
    }

    private static boolean isDeadline(String call) {
        return call.startsWith(ReachableFromModels.DEADLINES + ".")
                && ReachableFromModels.OF_DEADLINES.contains(
                        call.substring(ReachableFromModels.DEADLINES.length() + 1));
    }
}
