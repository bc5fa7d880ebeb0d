package org.doorstep.deadline;

import java.time.LocalDate;
import org.doorstep.statute.LegalClock;
import org.doorstep.statute.StatuteVersion;
import org.doorstep.statute.Term;

/**
 * A period of the law that runs: which, under which version of which profile, from which day, and what has changed its
 * length since.
 *
 * @param setDays the days that whoever assigned the matter gave for it (R22 §22); none where the law says how many
 * @param extendedBy days added by an extension (R22 §34), in the unit of the period that extends
 * @param hearingDays days of a hearing that are not counted (R22 §36)
 */
public record Running(
        StatuteVersion statute, String clock, LocalDate start, int setDays, int extendedBy, int hearingDays) {

    public Running(StatuteVersion statute, String clock, LocalDate start) {
        this(statute, clock, start, 0, 0, 0);
    }

    Running extendedBy(int days) {
        return new Running(statute, clock, start, setDays, days, hearingDays);
    }

    Running withHearing(int days) {
        return new Running(statute, clock, start, setDays, extendedBy, hearingDays + days);
    }

    /** How long it is before anything changed its length. */
    Term term(LegalClock legal) {
        return setDays > 0 ? new Term(setDays, legal.term().working()) : legal.term();
    }
}
