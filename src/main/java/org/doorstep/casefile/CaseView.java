package org.doorstep.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.doorstep.petition.Member;
import org.doorstep.petition.Petitioner;
import org.jspecify.annotations.Nullable;

/** A case as {@code GET /api/cases/{number}} answers it: codes, and their names in the language of the request. */
public record CaseView(
        String number,
        String status,
        String statusName,
        boolean sealed,
        boolean urgent,
        MatterView matter,
        List<PersonView> people,
        List<DemandView> demands,
        List<PeriodView> periods,
        List<EntryView> timeline,
        List<FileView> attachments,
        List<VisitView> visits,
        List<PromiseView> promises,
        List<DecisionView> decisions,
        List<ReviewView> reviews,
        List<RecusalView> recusals,
        List<LetterView> letters,
        List<EntryView> notes,
        May may) {

    /**
     * What is asked and why, and how it came; without its words where those are sealed to the reader.
     *
     * @param departed how many have left the group
     * @param related number of the earlier petition about the same matter, if the reader may know of it
     */
    public record MatterView(
            @Nullable String request,
            @Nullable String facts,
            @Nullable String reasons,
            @Nullable String topic,
            @Nullable String topicName,
            @Nullable String community,
            @Nullable String communityName,
            String channel,
            String channelName,
            LocalDate receivedOn,
            int groupSize,
            int departed,
            boolean oral,
            boolean readBack,
            boolean anonymous,
            @Nullable String related) {}

    /** One of those who raised the petition; the place tells them apart. */
    public record PersonView(
            int place,
            String role,
            @Nullable String name,
            @Nullable String address,
            @Nullable String phone,
            boolean masked) {

        static PersonView plain(Member member) {
            return of(member.place(), member.person(), false);
        }

        static PersonView masked(Member member) {
            return of(member.place(), member.person().masked(), true);
        }

        private static PersonView of(int place, Petitioner person, boolean masked) {
            return new PersonView(place, person.part().name(), person.name(), person.address(), person.phone(), masked);
        }
    }

    /**
     * One demand, as far as it has come.
     *
     * @param takeNoPart who works or has worked on the project that it is about and so takes no part, a sentence each
     * @param due when the office owes its next word about it, {@code dueRolled} where that day is off, and why
     */
    public record DemandView(
            String number,
            String summary,
            @Nullable String type,
            @Nullable String typeName,
            String standing,
            String standingName,
            @Nullable String unit,
            @Nullable String unitName,
            List<ConcernedView> concerned,
            @Nullable String handler,
            @Nullable String handlerName,
            @Nullable String project,
            @Nullable String projectName,
            List<String> takeNoPart,
            @Nullable LocalDate due,
            @Nullable LocalDate dueRolled,
            @Nullable String article,
            List<String> dueReasons) {}

    /**
     * One of several units that the demand concerns (R22 §24).
     *
     * @param assists whether another one has accepted the demand and this one assists it (协办)
     */
    public record ConcernedView(String unit, String unitName, boolean assists) {}

    /**
     * A period of the law that runs or has run, and every entry of the ledger about it.
     *
     * @param subject number of the petition or the demand that it runs for
     * @param owed what has to have happened by its last day
     * @param breachedOn the day on which it was found to be over and not met
     */
    public record PeriodView(
            String subject,
            String owed,
            String article,
            LocalDate start,
            LocalDate due,
            LocalDate dueRolled,
            String state,
            String stateName,
            @Nullable LocalDate breachedOn,
            @Nullable LocalDate endedOn,
            List<String> dueReasons,
            List<EntryView> entries) {}

    /** Something that happened, or that somebody noted. */
    public record EntryView(OffsetDateTime at, String text, String by) {}

    /** A file without its bytes; its type is what it was found to be. */
    public record FileView(
            String id, String name, String mediaType, int size, OffsetDateTime addedAt, String addedBy) {}

    /** @param open whether the person can still withdraw the consent to it */
    public record VisitView(
            String id,
            @Nullable String demandNumber,
            String purposeName,
            @Nullable LocalDate visitOn,
            @Nullable String slot,
            @Nullable String placeName,
            List<String> visitors,
            @Nullable String outcome,
            @Nullable String outcomeName,
            int attempt,
            @Nullable String said,
            boolean open) {}

    /** What an officer promised at the door. */
    public record PromiseView(
            String id,
            String text,
            String byName,
            LocalDate keepBy,
            @Nullable LocalDate keptOn) {}

    /** An approved decision. */
    public record DecisionView(
            String demandNumber,
            String outcomeName,
            String reply,
            @Nullable LocalDate approvedOn,
            @Nullable LocalDate servedOn) {}

    /**
     * A review that was asked for: by which body and whom, by when it is due and why that day, and what became of it.
     *
     * @param askerName who asked in their own name, if somebody did
     * @param reasons why they do not agree
     * @param opinions the rounds of the opinion; until it is issued for the reviewing body alone
     */
    public record ReviewView(
            String demandNumber,
            String stage,
            String stageName,
            LocalDate askedOn,
            boolean inTime,
            @Nullable String askerName,
            String reasons,
            String bodyName,
            @Nullable String reviewerName,
            @Nullable LocalDate due,
            @Nullable LocalDate dueRolled,
            @Nullable String article,
            List<String> dueReasons,
            @Nullable String outcome,
            @Nullable String outcomeName,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate carriedOutOn,
            List<OpinionView> opinions) {}

    /** One round of a review's opinion. */
    public record OpinionView(
            String outcomeName,
            String facts,
            String reasons,
            String law,
            String reply,
            String by,
            @Nullable String returnedRemark) {}

    /**
     * What the petitioner asked about who should take no part; for those alone who decide.
     *
     * @param whom who is meant, in the petitioner's words
     * @param officerName who it was found to be
     */
    public record RecusalView(
            String number,
            LocalDate askedOn,
            @Nullable String askerName,
            String whom,
            boolean aboutHead,
            String groundName,
            String words,
            String standingName,
            @Nullable String officerName,
            @Nullable LocalDate decidedOn,
            @Nullable String reason) {}

    /** A letter as it was issued. */
    public record LetterView(String id, String kind, String kindName, String number, LocalDate issuedOn, String text) {}

    /**
     * What the reader may do; the server checks again.
     *
     * @param nameProject numbers of the demands of which they may say which project they are about
     */
    public record May(
            boolean unmask,
            boolean interest,
            boolean withdraw,
            boolean urgent,
            boolean material,
            boolean attach,
            boolean queryCode,
            boolean addMember,
            List<String> nameProject) {}
}
