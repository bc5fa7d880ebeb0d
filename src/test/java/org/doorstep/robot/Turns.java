package org.doorstep.robot;

import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The turns that radio buttons offered to somebody, and which of them the office let them take. */
final class Turns {

    private static final int MOST_TRIES = 4; // what is refused this often does not fit; it is shown as not taken

    private final Random random;
    private final Map<String, Integer> tries = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> tried = new HashSet<>();

    Turns(Random random) {
        this.random = random;
    }

    /** A value that was not taken yet, the least tried first; when nothing is new, now and then the ordinary one. */
    String next(String field, JsonNode values) {
        var all = StreamSupport.stream(values.spliterator(), false)
                .map(value -> field + "=" + value.path("value").asText())
                .toList();
        all.forEach(turn -> tries.putIfAbsent(turn, 0));
        var turn = leastTried(all.stream().filter(this::isWorthATry))
                .or(() -> random.nextBoolean() ? Optional.of(all.get(0)) : leastTried(all.stream()))
                .orElseThrow();
        tries.merge(turn, 1, Integer::sum);
        tried.add(turn);
        return turn.substring(field.length() + 1);
    }

    private boolean isWorthATry(String turn) {
        return !taken.contains(turn) && triesOf(turn) < MOST_TRIES;
    }

    private Optional<String> leastTried(Stream<String> turns) {
        return turns.min(comparingInt(this::triesOf));
    }

    /** The next form lies on the desk. */
    void begin() {
        tried.clear();
    }

    /** The office has accepted the form. */
    void areTaken() {
        taken.addAll(tried);
    }

    private int triesOf(String turn) {
        return tries.getOrDefault(turn, 0);
    }

    /** What was offered and never taken. */
    Set<String> missed() {
        return tries.keySet().stream()
                .filter(turn -> !taken.contains(turn))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
