package org.doorstep.intake.imports;

import java.util.List;

/** A table as it stands in a file: lines of cells, all texts, empty lines left out. */
record Sheet(List<Line> lines) {

    static final int MOST_LINES = 20_000;

    Sheet {
        lines = List.copyOf(lines);
    }

    /** A line and the number that a spreadsheet program shows beside it. */
    record Line(int number, List<String> cells) {

        Line {
            cells = cells.stream().map(String::strip).toList();
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }
}
