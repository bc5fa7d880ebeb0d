package org.doorstep.intake.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as spreadsheets and other systems write it: {@code 2026-01-05}, {@code 2026/1/5 10:11}, {@code 2026年1月5日}. */
final class SheetDay {

    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T\\s].*)?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:\\d{6})?");
    private static final Pattern SERIAL = Pattern.compile("([3-9]\\d{4})(?:\\.\\d+)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private SheetDay() {}

    /** The day in ISO form; what is no day stays as it is, and the check of the intake names it. */
    static @Nullable String iso(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var serial = SERIAL.matcher(written);
        if (serial.matches()) { // a date cell that lost its format
            return SERIAL_ZERO.plusDays(Long.parseLong(serial.group(1))).toString();
        }
        for (var shape : new Pattern[] {PARTS, TOGETHER}) {
            var found = shape.matcher(written);
            if (found.matches()) {
                return day(written, found.group(1), found.group(2), found.group(3));
            }
        }
        return written;
    }

    private static String day(String written, String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException noSuchDay) {
            return written;
        }
    }
}
