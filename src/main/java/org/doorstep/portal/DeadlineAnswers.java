package org.doorstep.portal;

import java.util.Locale;
import org.doorstep.deadline.Counting;
import org.doorstep.deadline.WhyInWords;
import org.doorstep.statute.Statute;
import org.doorstep.statute.StatuteVersion;
import org.doorstep.statute.Statutes;
import org.springframework.stereotype.Component;

/** Tells anybody when a period ends, by the same count that sets the office's own deadlines. */
@Component
public class DeadlineAnswers {

    private final Statutes statutes;
    private final Counting counting;
    private final WhyInWords why;

    DeadlineAnswers(Statutes statutes, Counting counting, WhyInWords why) {
        this.statutes = statutes;
        this.counting = counting;
        this.why = why;
    }

    /** @param profile a profile ({@code CN-R22}, its newest version) or a version ({@code CN-R22/1}) */
    public DeadlineAnswer answer(String profile, DeadlineQuestion question, Locale language) {
        var statute = statute(profile);
        var running = question.under(statute);
        var due = counting.count(running);
        return new DeadlineAnswer(
                statute.version().toString(),
                due.clock(),
                due.article(),
                due.start(),
                due.due(),
                due.rolled(),
                due.estimated(),
                statute.calendar(),
                due.calendarVersion(),
                why.of(running, language));
    }

    private Statute statute(String profile) {
        return profile.contains("/") ? statutes.of(StatuteVersion.parse(profile)) : statutes.newest(profile);
    }
}
