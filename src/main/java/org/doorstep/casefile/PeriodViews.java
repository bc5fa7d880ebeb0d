package org.doorstep.casefile;

import java.util.List;
import java.util.Locale;
import org.doorstep.casefile.CaseView.EntryView;
import org.doorstep.casefile.CaseView.PeriodView;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Entry;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.WhyInWords;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.petition.Demand;
import org.doorstep.statute.Statutes;
import org.doorstep.words.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows the ledger of a case: which period of the law ran from when to when, and who moved it, why, by which article. */
@Component
class PeriodViews {

    private final Ledger ledger;
    private final Statutes statutes;
    private final WhyInWords why;
    private final Words words;
    private final OfficeNames names;
    private final OfficeTime time;

    PeriodViews(Ledger ledger, Statutes statutes, WhyInWords why, Words words, OfficeNames names, OfficeTime time) {
        this.ledger = ledger;
        this.statutes = statutes;
        this.why = why;
        this.words = words;
        this.names = names;
        this.time = time;
    }

    /** The periods of a petition and of those demands that the reader may know of. */
    List<PeriodView> of(PetitionNumber petition, List<Demand> known) {
        var numbers = known.stream().map(Demand::number).toList();
        return ledger.of(petition).stream()
                .filter(period -> period.subject().demand() == null
                        || numbers.contains(period.subject().demand()))
                .map(this::view)
                .toList();
    }

    private PeriodView view(Deadline period) {
        var language = LocaleContextHolder.getLocale();
        var due = period.due();
        return new PeriodView(
                period.subject().toString(),
                owed(period, language),
                due.article(),
                period.running().start(),
                due.due(),
                due.rolled(),
                period.state().name(),
                names.of("deadline.state.", period.state()),
                period.breachedOn(),
                period.endedOn(),
                why.of(period.running(), language),
                ledger.entriesOf(period.id()).stream().map(this::view).toList());
    }

    private String owed(Deadline period, Locale language) {
        return statutes.of(period.running().statute())
                .clock(period.clock())
                .ends()
                .in(language);
    }

    private EntryView view(Entry entry) {
        var reason = words.say("deadline.reason." + entry.reason());
        return new EntryView(
                time.at(entry.at()),
                entry.isCount()
                        ? words.say(
                                "deadline.entry.counted",
                                reason,
                                String.valueOf(entry.dueAfter()),
                                entry.calendarVersion())
                        : reason,
                names.of(entry.actor()));
    }
}
