package org.doorstep.intake.imports;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rejected rows as CSV with their reasons, to be mended and sent in again. */
final class RejectedRows {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private RejectedRows() {}

    /** Whether a spreadsheet would take the text for something to calculate. */
    static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    static String csv(List<String> headings, List<List<String>> rows) {
        var text = new StringWriter();
        text.write('\ufeff'); // else Excel reads it in another encoding
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(headings.stream().map(RejectedRows::guarded));
            for (var row : rows) {
                printer.printRecord(row.stream().map(RejectedRows::guarded));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }
}
