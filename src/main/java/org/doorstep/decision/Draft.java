package org.doorstep.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Demand.Outcome;
import org.doorstep.petition.Demand.Type;
import org.jspecify.annotations.Nullable;

/** What a handler proposes to decide: the outcome, the facts found, why, on what law, and the answer in plain words. */
public record Draft(
        Outcome outcome,
        String facts,
        @Nullable String reasons,
        @Nullable String law,
        String reply,
        @Nullable LocalDate carryOutBy) {

    private static final Set<Outcome> OF_APPEAL = EnumSet.of(Outcome.SUPPORT, Outcome.EXPLAIN, Outcome.REFUSE);

    /** The same with a day to carry it out by: what is granted has one (R22 §32), what is not has none. */
    Draft withDay(LocalDate usual) {
        var day = carryOutBy == null ? usual : carryOutBy;
        return new Draft(outcome, facts, reasons, law, reply, outcome.isSupporting() ? day : null);
    }

    /** Refuses what the law does not let stand: the wrong kind of answer, a "no" without reasons, a "yes" too late. */
    void require(Type type, LocalDate today) {
        if ((type == Type.APPEAL) != OF_APPEAL.contains(outcome)) {
            throw new Refusal(type == Type.APPEAL ? "decision.notForAnAppeal" : "decision.notForASuggestion");
        }
        var wrong = new ArrayList<FieldError>();
        if (!outcome.isSupporting() && reasons == null) {
            wrong.add(FieldError.of("reasons", "reasonsNeeded"));
        }
        if ((outcome == Outcome.EXPLAIN || outcome == Outcome.REFUSE) && law == null) {
            wrong.add(FieldError.of("law", "lawNeeded"));
        }
        if (outcome.isSupporting() && carryOutBy != null && carryOutBy.isBefore(today)) {
            wrong.add(FieldError.of("carryOutBy", "carryOutDayPast", carryOutBy));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidInput(List.copyOf(wrong));
        }
    }
}
