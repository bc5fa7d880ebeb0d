package org.doorstep.portal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A petition as one of those who raised it sees it, in the language of the request: how far it has come and what is promised by when,
 * without a word about third persons (R22 §21).
 *
 * @param part in which the reader stands in it, and with that what they may do (R22 §20)
 * @param groupSize how many people raised it
 */
public record CitizenCase(
        String number,
        String status,
        String statusName,
        String part,
        int groupSize,
        LocalDate receivedOn,
        boolean withdrawn,
        List<Entry> timeline,
        List<Due> dates,
        List<Paper> letters,
        List<Part> demands,
        List<Review> reviews,
        List<NextStage> mayAskForReview,
        List<Recusal> recusals,
        boolean mayAskForRecusal,
        boolean mayWithdraw,
        boolean mayAddMaterial,
        boolean mayRate,
        boolean mayLeave) {

    /** Something that happened. */
    public record Entry(OffsetDateTime at, String text) {}

    /**
     * Something that is to happen by a day; {@code article} says which rule sets the day, if one does, and {@code why} how
     * it was counted.
     */
    public record Due(String name, LocalDate on, @Nullable String article, List<String> why) {}

    /** A letter of the office, as it was issued. */
    public record Paper(String kindName, String number, LocalDate issuedOn, String text) {}

    /**
     * A review that was asked for: at which stage, what became of it, and while it is under way by when the answer is due, with
     * why that day.
     */
    public record Review(
            String demand,
            String stage,
            String stageName,
            LocalDate askedOn,
            String standingName,
            @Nullable LocalDate due,
            @Nullable String article,
            List<String> why,
            @Nullable LocalDate answeredOn) {}

    /**
     * The review of a demand that can be asked for now, of which body; {@code until} is the last day, none where no receipt has
     * been proved. A person decides about a request that comes {@code late}.
     */
    public record NextStage(
            String demand,
            String stage,
            String stageName,
            String body,
            String article,
            @Nullable LocalDate until,
            List<String> why,
            boolean late) {}

    /** What was asked about who should take no part: who is meant in the petitioner's words, and what became of it. */
    public record Recusal(
            @Nullable String demand,
            LocalDate askedOn,
            String whom,
            String groundName,
            String standing,
            String standingName,
            @Nullable LocalDate decidedOn,
            @Nullable String reason) {}

    /** One demand, and how far it has come. */
    public record Part(String number, String standingName) {}
}
