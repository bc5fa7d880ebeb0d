package org.doorstep.letters;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Deadlines;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.statute.Stage;
import org.doorstep.statute.Statute;
import org.doorstep.statute.Statutes;
import org.doorstep.words.Words;
import org.springframework.stereotype.Component;

/**
 * What somebody can do who does not agree with an answer: the next stage of the law, of whom and until when; or that there is
 * none (R22 §35, §36). The period starts with the proved receipt, so that the last day is named for a letter that arrives today.
 */
@Component
class Remedy {

    private final Ledger ledger;
    private final Statutes statutes;
    private final Deadlines deadlines;
    private final Words words;

    Remedy(Ledger ledger, Statutes statutes, Deadlines deadlines, Words words) {
        this.ledger = ledger;
        this.statutes = statutes;
        this.deadlines = deadlines;
        this.words = words;
    }

    /** @param said the words of the letter: which stage it ends, and the body above by its name */
    String after(PetitionNumber petition, Map<String, String> said, Locale language) {
        var law = statutes.of(ledger.lawOf(petition));
        int next = place(law, said.getOrDefault(Letters.STAGE, "")) + 1;
        if (next >= law.stages().size()) {
            return words.say(
                    language, "letters.remedy.none", law.stages().get(next - 1).article());
        }
        var stage = law.stages().get(next);
        var body = said.getOrDefault(Letters.NEXT, stage.decidedBy().in(language));
        var name = stage.name().in(language);
        var ask = stage.ask();
        return ask == null
                ? words.say(language, "letters.remedy.open", body, name, stage.article())
                : words.say(
                        language,
                        "letters.remedy.until",
                        body,
                        name,
                        period(law, ask, language),
                        stage.article(),
                        words.say(language, lastDay(ask)));
    }

    /** What is open now to somebody who had the first answer some time ago, and until when. */
    String now(DemandNumber demand, Locale language) {
        var law = statutes.of(ledger.lawOf(demand.petition()));
        var ask = law.stages().size() > 1 ? law.stages().get(1).ask() : null;
        var running = ask == null ? Optional.<Deadline>empty() : ledger.running(Subject.of(demand), ask);
        if (running.isEmpty()) {
            return ask == null || !isOver(demand, ask)
                    ? after(demand.petition(), Map.of(), language)
                    : words.say(
                            language, "letters.remedy.over", law.stages().get(1).article());
        }
        var stage = law.stages().get(1);
        return words.say(
                language,
                "letters.remedy.still",
                stage.decidedBy().in(language),
                stage.name().in(language),
                stage.article(),
                words.say(language, running.get().due().rolled()));
    }

    private boolean isOver(DemandNumber demand, String ask) {
        return ledger.of(demand.petition()).stream()
                .filter(deadline -> deadline.clock().equals(ask))
                .anyMatch(deadline -> deadline.subject().equals(Subject.of(demand)));
    }

    private LocalDate lastDay(String ask) {
        return deadlines.legalDue(ask, deadlines.today()).rolled();
    }

    private String period(Statute law, String ask, Locale language) {
        var term = law.clock(ask).term();
        return words.say(language, term.working() ? "deadline.workdays" : "deadline.days", term.days());
    }

    /** Where the stage stands in the law; a letter that names none ends the first. */
    private static int place(Statute law, String code) {
        var codes = law.stages().stream().map(Stage::code).toList();
        return Math.max(0, codes.indexOf(code));
    }
}
