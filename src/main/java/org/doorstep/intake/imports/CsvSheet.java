package org.doorstep.intake.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.doorstep.intake.imports.Sheet.Line;
import org.doorstep.kernel.Refusal;

/** Reads CSV in UTF-8, UTF-16 or GB18030, with comma, semicolon, tab or bar between the cells. */
final class CsvSheet {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CsvSheet() {}

    static Sheet read(byte[] file) throws IOException {
        var text = decode(file);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setLenientEof(false)
                .get();
        var lines = new ArrayList<Line>();
        try (var records = format.parse(new StringReader(text))) {
            for (var record : records) {
                var line = new Line((int) record.getRecordNumber(), record.toList());
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                if (lines.size() > Sheet.MOST_LINES) {
                    throw new Refusal(Refusal.Kind.TOO_LARGE, "intake.tooManyRows", Sheet.MOST_LINES);
                }
            }
        } catch (UncheckedIOException broken) {
            throw new Refusal(Refusal.Kind.INVALID, "intake.brokenQuotes");
        }
        return new Sheet(lines);
    }

    /** Programs in China often write GB18030 and say so nowhere; text that is not UTF-8 is taken for it. */
    private static String decode(byte[] file) throws IOException {
        var bytes = ByteBuffer.wrap(file);
        if (file.length > 1 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xfe) {
            return decode(bytes, StandardCharsets.UTF_16LE);
        }
        if (file.length > 1 && (file[0] & 0xff) == 0xfe && (file[1] & 0xff) == 0xff) {
            return decode(bytes, StandardCharsets.UTF_16BE);
        }
        try {
            return decode(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return decode(ByteBuffer.wrap(file), Charset.forName("GB18030"));
        }
    }

    private static String decode(ByteBuffer bytes, Charset charset) throws CharacterCodingException {
        var text = charset.newDecoder().decode(bytes).toString(); // a fresh decoder reports, it does not replace
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static char delimiter(String text) {
        var head = text.lines().filter(line -> !line.isBlank()).limit(5).toList();
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(delimiter -> head.stream()
                        .flatMapToInt(String::chars)
                        .filter(sign -> sign == delimiter)
                        .count()))
                .orElse(',');
    }
}
