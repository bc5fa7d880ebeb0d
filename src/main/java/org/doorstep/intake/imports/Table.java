package org.doorstep.intake.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.doorstep.intake.imports.Sheet.Line;
import org.doorstep.kernel.Refusal;

/**
 * A sheet whose headings are understood.
 *
 * @param columns the places of the columns that fill each field, the one that counts first in front
 * @param notTaken the places of columns that are known and not taken
 */
record Table(
        Mapping mapping,
        List<String> headings,
        Map<Target, List<Integer>> columns,
        List<Integer> notTaken,
        List<Line> rows) {

    private static final int WHERE_HEADINGS_MAY_STAND = 10;
    private static final int FEWEST_KNOWN = 2;

    /** Finds the headings, which may stand below a title, and what each column means. */
    static Table of(Sheet sheet, Mapping mapping) {
        var lines = sheet.lines();
        for (int i = 0; i < Math.min(lines.size(), WHERE_HEADINGS_MAY_STAND); i++) {
            var known = lines.get(i).cells().stream()
                    .filter(heading -> mapping.target(heading).isPresent())
                    .count();
            if (known >= FEWEST_KNOWN) {
                return under(lines.get(i).cells(), lines.subList(i + 1, lines.size()), mapping);
            }
        }
        throw new Refusal(
                Refusal.Kind.INVALID,
                "intake.noHeadings",
                String.join(", ", lines.get(0).cells()));
    }

    private static Table under(List<String> headings, List<Line> rows, Mapping mapping) {
        var order = List.copyOf(mapping.columns().keySet());
        var columns = new EnumMap<Target, List<Integer>>(Target.class);
        var notTaken = new ArrayList<Integer>();
        for (int i = 0; i < headings.size(); i++) {
            var target = mapping.target(headings.get(i));
            if (target.isPresent()) {
                columns.computeIfAbsent(target.get(), none -> new ArrayList<>()).add(i);
            } else if (mapping.isNotTaken(headings.get(i))) {
                notTaken.add(i);
            }
        }
        columns.values()
                .forEach(places -> places.sort(
                        Comparator.comparingInt(place -> order.indexOf(Mapping.plain(headings.get(place))))));
        return new Table(mapping, headings, columns, notTaken, rows);
    }

    boolean has(Target target) {
        return columns.containsKey(target);
    }

    /** The heading under which a field stands in the file. */
    String heading(Target target) {
        var places = columns.get(target);
        return places == null ? target.key() : headings.get(places.get(0));
    }

    /** Headings that nobody knows; the clerk may want to map them. */
    List<String> unknown() {
        return headings.stream()
                .filter(heading ->
                        !heading.isBlank() && mapping.target(heading).isEmpty() && !mapping.isNotTaken(heading))
                .toList();
    }
}
