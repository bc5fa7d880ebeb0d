package org.doorstep.casefile;

import java.util.List;
import java.util.Objects;
import org.doorstep.casefile.CaseView.DecisionView;
import org.doorstep.casefile.CaseView.DemandView;
import org.doorstep.deadline.Deadlines;
import org.doorstep.deadline.LegalDue;
import org.doorstep.decision.Decision;
import org.doorstep.decision.Decisions;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petition;
import org.doorstep.petition.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows demands: where each stands, who has it, when the office owes its next word, and what was decided. */
@Component
class DemandViews {

    private static final String NOTIFY = "D-NOTIFY-DIRECT";
    private static final String HANDLE = "D-HANDLE";
    private static final String PROMISED = "R22 §32";

    private final Demands demands;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final OfficeNames names;
    private final OfficeTime time;

    DemandViews(Demands demands, Decisions decisions, Deadlines deadlines, OfficeNames names, OfficeTime time) {
        this.demands = demands;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.names = names;
        this.time = time;
    }

    DemandView of(Petition petition, Demand demand) {
        var standing = Standing.of(demand);
        var due = due(petition, demand);
        var unit = demand.unit();
        var handler = demand.handler();
        return new DemandView(
                demand.number().value(),
                demands.summary(demand.number()),
                code(demand.type()),
                names.ofAny("petition.type.", demand.type()),
                standing.name(),
                names.of("petition.standing.", standing),
                unit == null ? null : unit.value(),
                unit == null ? null : names.of(unit),
                handler == null ? null : handler.value(),
                handler == null ? null : names.of(handler),
                due == null ? null : due.due(),
                due == null ? null : due.rolled(),
                due == null ? null : due.article());
    }

    List<DecisionView> decisionsOn(Demand demand) {
        return decisions.of(demand.number()).stream()
                .filter(Decision::isApproved)
                .map(decision -> new DecisionView(
                        demand.number().value(),
                        names.of("petition.outcome.", decision.draft().outcome()),
                        decision.draft().reply(),
                        time.day(Objects.requireNonNull(decision.approvedAt())),
                        demand.servedOn()))
                .toList();
    }

    private @Nullable LegalDue due(Petition petition, Demand demand) {
        if (demand.endedOn() != null) {
            return null;
        } else if (demand.acceptance() == null) {
            return deadlines.legalDue(NOTIFY, petition.receivedOn());
        } else if (demand.acceptedOn() != null && demand.outcome() == null) {
            return deadlines.legalDue(HANDLE, demand.acceptedOn());
        }
        var day = demand.carryOutBy();
        return day == null || demand.carriedOutOn() != null
                ? null
                : new LegalDue(PROMISED, day, day, day, false, PROMISED, "");
    }

    private static @Nullable String code(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
