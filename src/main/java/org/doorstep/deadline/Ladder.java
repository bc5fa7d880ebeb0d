package org.doorstep.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.doorstep.statute.Statute;
import org.doorstep.statute.Warning;
import org.jspecify.annotations.Nullable;

/**
 * How far up the statute's ladder of warnings a period has come. Nobody is warned of a period of the petitioner.
 *
 * @param told the share of the period, in percent, that the last warning was about; 0 before the first
 * @param nextOn from which day on the next one is due; none after the last
 */
public record Ladder(int told, @Nullable LocalDate nextOn) {

    private static final int WHOLE = 100;

    /** The ladder of a period that ends so, after somebody was told of this share of it. */
    static Ladder after(int told, LegalDue due, Statute statute) {
        var next = rungs(due, statute)
                .filter(rung -> rung.percent() > told)
                .map(rung -> dayOf(rung, due))
                .min(Comparator.naturalOrder());
        return new Ladder(told, next.orElse(null));
    }

    /** The ladder of a period that has more time now: what comes up again at its new day is told again. */
    static Ladder anew(LocalDate today, LegalDue due, Statute statute) {
        return after(highest(today, due, statute).map(Warning::percent).orElse(0), due, statute);
    }

    /** The highest rung that is reached on this day. */
    static Optional<Warning> highest(LocalDate today, LegalDue due, Statute statute) {
        return rungs(due, statute)
                .filter(rung -> !dayOf(rung, due).isAfter(today))
                .max(Comparator.comparing(Warning::percent));
    }

    private static Stream<Warning> rungs(LegalDue due, Statute statute) {
        return statute.isOwed(due.clock()) ? statute.warnings().stream() : Stream.empty();
    }

    /** The first day by whose beginning this share has passed; all of it has when the last day is over. */
    private static LocalDate dayOf(Warning rung, LegalDue due) {
        var days = ChronoUnit.DAYS.between(due.start(), due.rolled());
        return due.start().plusDays((days * rung.percent() + WHOLE - 1) / WHOLE + 1);
    }
}
