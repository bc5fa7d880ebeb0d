package org.doorstep.petition.persistence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Tells what a file is by its bytes; what the sender says about it is not heard. */
@Component
class FileTypes {

    private static final String ZIP = "application/zip";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, String> BY_ENTRY = Map.of(
            "xl/", OFFICE + "spreadsheetml.sheet",
            "word/", OFFICE + "wordprocessingml.document",
            "ppt/", OFFICE + "presentationml.presentation");
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;
    private static final int DIRECTORY_ENTRY = 46;
    private static final int NAME_LENGTH = 28;

    private final Tika tika = new Tika();

    String of(byte[] content) {
        var type = tika.detect(content);
        return ZIP.equals(type) ? insideZip(content) : type;
    }

    /** Reads the names in the archive's directory and unpacks nothing, for an archive may be a bomb. */
    private static String insideZip(byte[] content) {
        var bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (var at = 0; at + DIRECTORY_ENTRY <= content.length; at++) {
            if (bytes.getInt(at) == DIRECTORY_SIGNATURE) {
                var length = Math.min(bytes.getShort(at + NAME_LENGTH) & 0xFFFF, content.length - at - DIRECTORY_ENTRY);
                var name = new String(content, at + DIRECTORY_ENTRY, length, StandardCharsets.UTF_8);
                for (var kind : BY_ENTRY.entrySet()) {
                    if (name.startsWith(kind.getKey())) {
                        return kind.getValue();
                    }
                }
            }
        }
        return ZIP;
    }
}
