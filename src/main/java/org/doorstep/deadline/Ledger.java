package org.doorstep.deadline;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.doorstep.deadline.Deadline.State;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.statute.StatuteVersion;
import org.doorstep.statute.Statutes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where periods of the law start, change and end. Only what the law names moves a period: traffic on a case
 * (edits, comments, another handler, none at all) has no verb here, and neither has a pause.
 */
@Component
@Transactional
public class Ledger {

    private final Book book;
    private final Counting counting;
    private final Statutes statutes;
    private final Entries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(
            Book book,
            Counting counting,
            Statutes statutes,
            Entries entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.counting = counting;
        this.statutes = statutes;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts a period on a day; one that already runs goes on as it is, and a law that does not know the period has
     * none to start.
     */
    public void start(Subject subject, String code, LocalDate day, String reason) {
        start(subject, code, day, 0, reason);
    }

    /** The same, with the days that whoever assigned the matter gave for it (R22 §22); none leave those of the law. */
    public void start(Subject subject, String code, LocalDate day, int days, String reason) {
        var statute = statutes.of(lawOf(subject.petition()));
        if (!statute.clocks().containsKey(code) || book.running(subject, code).isPresent()) {
            return;
        }
        var running = new Running(statute.version(), code, day, days, 0, 0);
        var due = counting.count(running);
        var ladder = Ladder.after(0, due, statute);
        var deadline = new Deadline(DeadlineId.fresh(), subject, running, due, State.RUNNING, ladder, null, null);
        book.open(deadline, statute.calendar(), entries.first(reason, due));
    }

    /** What the law wants was done on this day; on time if that day is not after the last one. */
    public void meet(Subject subject, String code, LocalDate day, String reason) {
        book.running(subject, code).ifPresent(deadline -> end(deadline.met(day), Entry.Kind.MEET, reason));
    }

    /** Nothing is left to be done in the periods that run for the subject itself. */
    public void lapse(Subject subject, String reason) {
        lapse(subject.petition(), deadline -> deadline.subject().equals(subject), reason);
    }

    /** Nothing is left to be done in this period of the subject. */
    public void lapse(Subject subject, String code, String reason) {
        lapse(
                subject.petition(),
                deadline ->
                        deadline.subject().equals(subject) && deadline.clock().equals(code),
                reason);
    }

    /** Nothing is left to be done in any period of the petition or its demands. */
    public void lapseAll(PetitionNumber petition, String reason) {
        lapse(petition, deadline -> true, reason);
    }

    private void lapse(PetitionNumber petition, Predicate<Deadline> which, String reason) {
        var today = LocalDate.now(clock);
        book.of(petition).stream()
                .filter(Deadline::runs)
                .filter(which)
                .forEach(deadline -> end(deadline.lapsed(today), Entry.Kind.LAPSE, reason));
    }

    /**
     * Adds days once, before the last day is over, and no more than the law allows (R22 §34), to the period that runs for
     * the subject and can be extended.
     */
    public LegalDue extend(Subject subject, int days, String reason) {
        var deadline = extendable(subject, days);
        return change(deadline, deadline.running().extendedBy(days), Entry.Kind.EXTEND, reason, days);
    }

    /** The period that can be extended by so many days; a refusal where the law does not let it be. */
    @Transactional(readOnly = true)
    public Deadline extendable(Subject subject, int days) {
        var deadline = book.of(subject.petition()).stream()
                .filter(one -> one.runs() && one.subject().equals(subject) && extensionOf(one) != null)
                .findFirst()
                .orElseThrow(() -> new Refusal("deadline.nothingToExtend", subject.toString()));
        var allowed = statutes.of(deadline.running().statute()).clock(requireNonNull(extensionOf(deadline)));
        if (deadline.running().extendedBy() > 0) {
            throw new Refusal("deadline.extendedBefore", subject.toString(), allowed.article());
        } else if (days < 1 || days > allowed.term().days()) {
            throw new Refusal("deadline.tooLongExtension", days, allowed.term().days(), allowed.article());
        } else if (deadline.isOver(LocalDate.now(clock))) {
            throw new Refusal(
                    "deadline.extendedTooLate", deadline.due().rolled().toString(), allowed.article());
        }
        return deadline;
    }

    private @Nullable String extensionOf(Deadline deadline) {
        return statutes.of(deadline.running().statute()).clock(deadline.clock()).extension();
    }

    /** Leaves the days of a hearing uncounted, where the law does (R22 §36: at the final review only). */
    public LegalDue excludeHearing(Subject subject, String code, int days, String reason) {
        var deadline = runningOf(subject, code);
        var legal = statutes.of(deadline.running().statute()).clock(code);
        if (!legal.excludesHearing()) {
            throw new Refusal("deadline.hearingCounts", code, legal.article());
        } else if (days < 1) {
            throw new Refusal("deadline.noHearingDays", days, legal.article());
        }
        return change(deadline, deadline.running().withHearing(days), Entry.Kind.EXCLUDE, reason, days);
    }

    @Transactional(readOnly = true)
    public Optional<Deadline> running(Subject subject, String code) {
        return book.running(subject, code);
    }

    @Transactional(readOnly = true)
    public List<Deadline> of(PetitionNumber petition) {
        return book.of(petition);
    }

    @Transactional(readOnly = true)
    public List<Entry> entriesOf(DeadlineId id) {
        return book.entriesOf(id);
    }

    /** The version of the law under which the case began; today's for one that begins now. */
    public StatuteVersion lawOf(PetitionNumber petition) {
        return book.lawOf(petition).orElseGet(() -> statutes.current().version());
    }

    private Deadline runningOf(Subject subject, String code) {
        return book.running(subject, code)
                .orElseThrow(() -> new Refusal("deadline.notRunning", code, subject.toString()));
    }

    private LegalDue change(Deadline deadline, Running running, Entry.Kind kind, String reason, int days) {
        var due = counting.count(running);
        var ladder = Ladder.anew(LocalDate.now(clock), due, statutes.of(running.statute()));
        book.put(
                deadline.counted(running, due, ladder, deadline.breachedOn()),
                entries.moving(deadline, kind, reason, due, days));
        return due;
    }

    private void end(Deadline ended, Entry.Kind kind, String reason) {
        if (book.put(ended, entries.about(ended, kind, reason))) {
            events.publishEvent(new DeadlineEnded(ended));
        }
    }
}
