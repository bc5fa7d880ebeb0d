package org.doorstep.statute;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doorstep.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One version of a jurisdiction profile: the periods, routes, stages and documents of the law, and the office's own periods.
 *
 * @param inForceSince nothing where the day has not been checked
 * @param calendar the code of the calendar by which its days are counted
 * @param rollLastDay whether a last day that is off moves to the next working day
 * @param reopenWhen what has a person decide whether a demand is handled again; nothing where the law leaves it to review
 * @param silenceStartsHandling whether the period for handling starts on the last day for the acceptance notice when no
 *     notice was given, so that silence never buys time
 */
public record Statute(
        StatuteVersion version,
        Wording name,
        @Nullable LocalDate inForceSince,
        String calendar,
        boolean rollLastDay,
        boolean silenceStartsHandling,
        OfficeHours hours,
        int reminderPercent,
        List<Warning> warnings,
        Set<ReopenGround> reopenWhen,
        Representatives representatives,
        Map<String, LegalClock> clocks,
        List<Stage> stages,
        Map<String, Route> routes,
        Map<String, DocumentKind> documents,
        Map<String, Retention> retentions,
        Term defaultStep,
        Map<String, Term> steps) {

    public Statute {
        warnings = List.copyOf(warnings);
        reopenWhen = Set.copyOf(reopenWhen);
        clocks = Map.copyOf(clocks);
        stages = List.copyOf(stages);
        routes = Map.copyOf(routes);
        documents = Map.copyOf(documents);
        retentions = Map.copyOf(retentions);
        steps = Map.copyOf(steps);
    }

    public String profile() {
        return version.profile();
    }

    public LocalTime officeCloses() {
        return hours.close();
    }

    public LegalClock clock(String code) {
        var clock = clocks.get(code);
        if (clock == null) {
            throw new Refusal(Refusal.Kind.INVALID, "statute.unknownClock", code, profile());
        }
        return clock;
    }

    /** Whether somebody has failed when this period passes; nobody has who could act in it and need not. */
    public boolean isOwed(String code) {
        return !clock(code).right() && stages.stream().noneMatch(stage -> code.equals(stage.ask()));
    }

    public boolean names(String stem) {
        return steps.containsKey(stem);
    }

    /** The office's own period for a step; one that is not named has the default. */
    public Term step(String stem) {
        return steps.getOrDefault(stem, defaultStep);
    }
}
