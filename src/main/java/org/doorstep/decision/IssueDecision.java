package org.doorstep.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Unit;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;

/** Writes the approved decision as a letter: request, facts, reasons, opinion and law (信访处理意见书, R22 §32). */
@UseCase
public class IssueDecision {

    private final Demands demands;
    private final Petitions petitions;
    private final Directory directory;
    private final Decisions decisions;
    private final Letters letters;
    private final Timeline timeline;
    private final Clock clock;

    IssueDecision(
            Demands demands,
            Petitions petitions,
            Directory directory,
            Decisions decisions,
            Letters letters,
            Timeline timeline,
            Clock clock) {
        this.demands = demands;
        this.petitions = petitions;
        this.directory = directory;
        this.decisions = decisions;
        this.letters = letters;
        this.timeline = timeline;
        this.clock = clock;
    }

    public Demand.Outcome issue(DemandNumber number) {
        var demand = demands.get(number);
        if (demand.outcome() != null) {
            return demand.outcome(); // a retry: the decision is out
        }
        var draft = decisions
                .latest(number)
                .filter(Decision::isApproved)
                .orElseThrow(() -> new Refusal("decision.notApproved", number))
                .draft();
        demands.decide(number, draft.outcome(), draft.carryOutBy(), LocalDate.now(clock));
        letters.issue(DecisionLetter.kind(demand), number.petition(), number, words(demand, draft));
        timeline.add(number.petition(), number, Timeline.Kind.DECISION_ISSUED, OfficerId.SYSTEM);
        return draft.outcome();
    }

    private Map<String, String> words(Demand demand, Draft draft) {
        var words = new HashMap<String, String>();
        words.put("summary", demands.summary(demand.number()));
        words.put("outcome", draft.outcome().name());
        words.put("facts", draft.facts());
        words.put("reply", draft.reply());
        var made = decisions.made(demand.number());
        if (made > 1) {
            words.put(Letters.OCCASION, String.valueOf(made)); // decided anew, the letter before stays as it was
        }
        if (draft.reasons() != null) {
            words.put("reasons", draft.reasons());
        }
        if (draft.law() != null) {
            words.put("law", draft.law());
        }
        if (draft.carryOutBy() != null) {
            words.put("carryOutBy", draft.carryOutBy().toString());
        }
        if (demand.unit() != null) {
            var language = petitions.forStep(demand.number().petition()).language();
            var unit = directory.unit(demand.unit());
            unit.ifPresent(found -> words.put("unit", found.names().in(language)));
            unit.map(Unit::reviewedBy)
                    .flatMap(directory::unit)
                    .ifPresent(above -> words.put(Letters.NEXT, above.names().in(language)));
        }
        return words;
    }
}
