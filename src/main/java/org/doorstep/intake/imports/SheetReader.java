package org.doorstep.intake.imports;

import java.io.IOException;
import java.util.Arrays;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.doorstep.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Reads a file of rows by what it is, whatever its name says. */
@Component
class SheetReader {

    private static final int HEAD = 8;

    Sheet read(byte[] file) {
        if (file.length == 0) {
            throw new Refusal(Refusal.Kind.INVALID, "intake.emptyFile");
        }
        var head = Arrays.copyOf(file, HEAD);
        if (ReadableWorkbook.isOLE2Header(head)) {
            throw new Refusal(Refusal.Kind.UNSUPPORTED, "intake.oldOrLockedWorkbook");
        }
        try {
            var sheet = ReadableWorkbook.isOOXMLZipHeader(head) ? WorkbookSheet.read(file) : CsvSheet.read(file);
            if (sheet.lines().isEmpty()) {
                throw new Refusal(Refusal.Kind.INVALID, "intake.emptyFile");
            }
            return sheet;
        } catch (IOException unreadable) {
            throw new Refusal(Refusal.Kind.INVALID, "intake.unreadableFile");
        }
    }
}
