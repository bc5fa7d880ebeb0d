package org.doorstep.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.doorstep.deadline.ClockCodes;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Deadlines;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.petition.Group;
import org.doorstep.petition.Petition;
import org.doorstep.petition.Petitioner;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The sentences of a letter in the petitioner's language, in the same order in each: what it is, to whom, about what, what
 * the office says, and what the petitioner can do now.
 */
@Component
class LetterText {

    private static final List<String> LINES = List.of(
            "summary",
            "outcome",
            "reply",
            "facts",
            "reasons",
            "law",
            "carryOutBy",
            "dueBefore",
            "dueAfter",
            "ground",
            "route",
            "organ",
            "within",
            "papers",
            "whereToGo",
            "unit",
            "reviewedBy",
            "purpose",
            "appointment",
            "place",
            "visitors",
            "referredTo",
            "passedOn",
            "dispute",
            "otherSide",
            "agreement",
            "performer",
            "performBy",
            "hearingSubject",
            "hearingOn",
            "hearingAt",
            "hearingPlace",
            "chair",
            "invited",
            "admission",
            "speakers",
            "statements",
            "evidence",
            "conclusion");

    private final Words words;
    private final Group group;
    private final Deadlines deadlines;
    private final Ledger ledger;
    private final Remedy remedy;

    LetterText(Words words, Group group, Deadlines deadlines, Ledger ledger, Remedy remedy) {
        this.words = words;
        this.group = group;
        this.deadlines = deadlines;
        this.ledger = ledger;
        this.remedy = remedy;
    }

    String number(Kind kind, Locale language, int place) {
        return words.say(
                language,
                "letters." + kind + ".number",
                String.valueOf(deadlines.today().getYear()),
                String.valueOf(place));
    }

    String of(Kind kind, Petition petition, @Nullable DemandNumber demand, String number, Map<String, String> said) {
        var language = petition.language();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(words.say(language, "letters." + kind + ".title"));
        paragraphs.add(number);
        paragraphs.add(salutation(petition, said.get(Letters.TO)));
        paragraphs.add(words.say(
                language,
                "letters." + kind + ".opening",
                petition.number().value(),
                words.say(language, petition.receivedOn())));
        for (var line : LINES) {
            var value = said.getOrDefault(line, "");
            if (!value.isBlank()) {
                paragraphs.add(words.say(language, "letters.line." + line, value(line, value, language)));
            }
        }
        paragraphs.add(words.say(language, "letters." + kind + ".closing", wayOut(kind, petition, demand, said)));
        paragraphs.add(words.say(language, "letters.signature", words.say(language, deadlines.today())));
        return String.join("\n\n", paragraphs);
    }

    private String salutation(Petition petition, @Nullable String place) {
        var reader = place == null
                ? group.addressee(petition.number())
                : group.addressee(petition.number(), Integer.parseInt(place));
        return reader.map(Petitioner::name)
                .map(name -> words.say(petition.language(), "letters.salutation", name))
                .orElseGet(() -> words.say(petition.language(), "letters.salutationNameless"));
    }

    private String value(String line, String said, Locale language) {
        return switch (line) {
            case "outcome", "admission" -> words.say(language, "letters.%s.%s".formatted(line, said));
            case "carryOutBy", "dueBefore", "dueAfter", "performBy", "hearingOn" ->
                words.say(language, LocalDate.parse(said));
            default -> said;
        };
    }

    /** The day or the remedy that the end of the letter speaks of, if it speaks of one. */
    private String wayOut(Kind kind, Petition petition, @Nullable DemandNumber demand, Map<String, String> said) {
        var language = petition.language();
        return switch (kind) {
            case ACCEPTANCE_NOTICE, REOPENED_NOTICE ->
                words.say(language, lastDayOf(demand, ClockCodes.EASY, ClockCodes.HANDLE));
            case TRANSFER_NOTICE ->
                words.say(language, lastDayOf(demand, ClockCodes.NOTIFY_TRANSFER, ClockCodes.NOTIFY_DIRECT));
            case DECISION_LETTER, REVIEW_OPINION, FINAL_REVIEW_OPINION ->
                remedy.after(petition.number(), said, language);
            case NOT_REOPENED_NOTICE -> remedy.now(Objects.requireNonNull(demand), language);
            case RATING_INVITATION -> words.say(language, deadlines.lastDay("askRating"));
            default -> "";
        };
    }

    /** The last day of the first of these periods that runs for the demand; of the last of them from today where none does. */
    private LocalDate lastDayOf(@Nullable DemandNumber demand, String... clocks) {
        return Stream.of(clocks)
                .flatMap(code ->
                        Optional.ofNullable(demand)
                                .flatMap(number -> ledger.running(Subject.of(number), code))
                                .stream())
                .map(Deadline::due)
                .findFirst()
                .orElseGet(() -> deadlines.legalDue(clocks[clocks.length - 1], deadlines.today()))
                .rolled();
    }
}
