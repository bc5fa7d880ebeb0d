package org.doorstep.portal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A petition as its petitioner sees it, in the language of the request: how far it has come and what is promised by when,
 * without a word about third persons (R22 §21).
 */
public record CitizenCase(
        String number,
        String status,
        String statusName,
        LocalDate receivedOn,
        boolean withdrawn,
        List<Entry> timeline,
        List<Due> dates,
        List<Paper> letters,
        List<Part> demands,
        boolean mayWithdraw,
        boolean mayAddMaterial,
        boolean mayRate) {

    /** Something that happened. */
    public record Entry(OffsetDateTime at, String text) {}

    /**
     * Something that is to happen by a day; {@code article} says which rule sets the day, if one does, and {@code why} how
     * it was counted.
     */
    public record Due(String name, LocalDate on, @Nullable String article, List<String> why) {}

    /** A letter of the office, as it was issued. */
    public record Paper(String kindName, String number, LocalDate issuedOn, String text) {}

    /** One demand, and how far it has come. */
    public record Part(String number, String standingName) {}
}
