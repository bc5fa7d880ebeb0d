package org.doorstep.deadline.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doorstep.deadline.Moved;
import org.doorstep.deadline.MovedDates;
import org.doorstep.deadline.MovedStep;
import org.doorstep.statute.Statutes;
import org.jspecify.annotations.Nullable;

/** What moved, by the numbers of the cases; it says nothing of the people. */
record MovedView(String version, List<DeadlineView> deadlines, List<StepView> steps) {

    /** @param subject the number of the demand, or of a petition that has not been divided */
    record DeadlineView(String subject, String clock, String name, LocalDate from, LocalDate to) {}

    record StepView(@Nullable String subject, String name, String kind, Instant from, Instant to) {}

    static MovedView of(MovedDates.Moves moves, Statutes statutes, Locale language) {
        return new MovedView(
                moves.version(),
                moves.deadlines().stream()
                        .map(moved -> deadline(moved, statutes, language))
                        .toList(),
                moves.steps().stream().map(MovedView::step).toList());
    }

    private static DeadlineView deadline(Moved moved, Statutes statutes, Locale language) {
        return new DeadlineView(
                moved.subject().toString(),
                moved.clock(),
                statutes.of(moved.statute()).clock(moved.clock()).ends().in(language),
                moved.from(),
                moved.to());
    }

    private static StepView step(MovedStep moved) {
        var subject = moved.subject();
        return new StepView(
                subject == null ? null : subject.toString(),
                moved.name(),
                moved.kind().name(),
                moved.from(),
                moved.to());
    }
}
