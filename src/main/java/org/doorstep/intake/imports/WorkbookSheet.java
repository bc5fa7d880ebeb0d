package org.doorstep.intake.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.doorstep.intake.imports.Sheet.Line;
import org.doorstep.kernel.Refusal;

/** Reads the first sheet of an XLSX workbook; numbers, dates and the results of formulas become texts. */
final class WorkbookSheet {

    private static final int MOST_ROWS_LOOKED_AT = 1_100_000; // a sheet has no more
    private static final int MOST_COLUMNS = 500;
    private static final long MOST_BYTES_UNFOLDED = 150L * 1024 * 1024;

    private WorkbookSheet() {}

    static Sheet read(byte[] file) throws IOException {
        refuseBombs(file);
        var lines = new ArrayList<Line>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                var rows = workbook.getFirstSheet().openStream()) {
            for (var row : (Iterable<Row>) rows.limit(MOST_ROWS_LOOKED_AT)::iterator) {
                var line = new Line(row.getRowNum(), texts(row));
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                if (lines.size() > Sheet.MOST_LINES) {
                    throw new Refusal(Refusal.Kind.TOO_LARGE, "intake.tooManyRows", Sheet.MOST_LINES);
                }
            }
        } catch (ExcelReaderException broken) {
            throw new IOException(broken);
        }
        return new Sheet(lines);
    }

    /**
     * A small file can unfold to more than the memory holds. The directory at its end is read, for programs that write a
     * workbook in one go leave the sizes before each entry empty.
     */
    private static void refuseBombs(byte[] file) throws IOException {
        long unfolded = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var bytes = zip.getInputStream(entry)) {
                    for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                        unfolded += read;
                        if (unfolded > MOST_BYTES_UNFOLDED) {
                            throw new Refusal(Refusal.Kind.TOO_LARGE, "intake.unfoldsTooLarge");
                        }
                    }
                }
            }
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            var cell = row.getCell(i);
            texts.add(cell == null ? "" : text(cell));
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDate(cell)
                    ? cell.asDate().toString()
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        if (cell.getType() == CellType.ERROR) {
            return "";
        }
        var value = cell.getValue();
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value == null ? String.valueOf(cell.getText()) : value.toString();
    }

    /** Excel keeps a day as a number; only the format of the cell tells (y, m, d outside quotes and brackets). */
    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        var bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return bare.contains("y") || bare.contains("d") || bare.contains("年");
    }
}
