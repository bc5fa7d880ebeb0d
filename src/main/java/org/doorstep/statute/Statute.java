package org.doorstep.statute;

import java.time.LocalTime;
import java.util.Map;
import org.doorstep.kernel.Refusal;

/** The periods of one jurisdiction and of the office that works under it. */
public record Statute(
        String profile,
        boolean rollLastDay,
        LocalTime officeCloses,
        int reminderPercent,
        Map<String, LegalClock> clocks,
        Term defaultStep,
        Map<String, Term> steps) {

    public Statute {
        clocks = Map.copyOf(clocks);
        steps = Map.copyOf(steps);
    }

    public LegalClock clock(String code) {
        var clock = clocks.get(code);
        if (clock == null) {
            throw new Refusal("statute.unknownClock", code, profile);
        }
        return clock;
    }

    public boolean names(String stem) {
        return steps.containsKey(stem);
    }

    /** The office's own period for a step; one that is not named has the default. */
    public Term step(String stem) {
        return steps.getOrDefault(stem, defaultStep);
    }
}
