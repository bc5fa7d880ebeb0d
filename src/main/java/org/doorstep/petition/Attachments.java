package org.doorstep.petition;

import java.time.Instant;
import java.util.List;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;

/** The files of a case, encrypted at rest; their type is sniffed, never believed. */
public interface Attachments {

    /** The largest file that is taken. */
    int MOST_BYTES = 20 * 1024 * 1024;

    /** Refuses a file for its size alone, before its bytes take up memory. */
    static void refuseTooLarge(long bytes) {
        if (bytes > MOST_BYTES) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "petition.fileTooLarge", MOST_BYTES / 1024 / 1024);
        }
    }

    /**
     * Files it.
     *
     * @param name the name that the sender gave the file; a path before it is dropped
     */
    Attachment add(PetitionNumber petition, String name, byte[] content, OfficerId by);

    List<Attachment> of(PetitionNumber petition);

    /** One file with its bytes, or a refusal {@code petition.attachmentUnknown}. */
    Content content(PetitionNumber petition, String id);

    /** A file without its bytes. */
    record Attachment(String id, String name, String mediaType, int size, Instant addedAt, OfficerId addedBy) {}

    /** A file with its bytes. */
    record Content(Attachment file, byte[] bytes) {}
}
