package org.doorstep.deadline;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.doorstep.statute.Term;
import org.doorstep.statute.Wording;
import org.doorstep.words.Words;
import org.springframework.stereotype.Component;

/** Says the reasons for a last day in sentences that a citizen can check with a wall calendar. */
@Component
public class WhyInWords {

    private final Why why;
    private final Words words;

    WhyInWords(Why why, Words words) {
        this.why = why;
        this.words = words;
    }

    public List<String> of(Running running, Locale language) {
        return why.of(running).stream()
                .map(reason -> words.say(
                        language,
                        "deadline.why." + reason.key(),
                        reason.arguments().stream()
                                .map(argument -> said(argument, language))
                                .toArray()))
                .toList();
    }

    private Object said(Object argument, Locale language) {
        if (argument instanceof LocalDate day) {
            return day(day, language);
        } else if (argument instanceof Term term) {
            return words.say(language, term.working() ? "deadline.workdays" : "deadline.days", term.days());
        } else if (argument instanceof Wording wording) {
            return wording.in(language);
        }
        return argument;
    }

    private String day(LocalDate day, Locale language) {
        var text = words.say(language, day);
        return text + " (" + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, language) + ")";
    }
}
