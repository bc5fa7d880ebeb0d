package org.doorstep.casefile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.doorstep.casefile.CaseView.ConcernedView;
import org.doorstep.casefile.CaseView.DecisionView;
import org.doorstep.casefile.CaseView.DemandView;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.LegalDue;
import org.doorstep.deadline.OwedNext;
import org.doorstep.deadline.Subject;
import org.doorstep.decision.Decision;
import org.doorstep.decision.Decisions;
import org.doorstep.petition.ConcernedUnits;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Shows demands: where each stands, who has it, when the office owes its next word, and what was decided. */
@Component
class DemandViews {

    private static final String PROMISED = "R22 §32";

    private final Demands demands;
    private final ConcernedUnits concerned;
    private final Decisions decisions;
    private final OwedNext owed;
    private final ProjectViews projects;
    private final OfficeNames names;
    private final OfficeTime time;

    DemandViews(
            Demands demands,
            ConcernedUnits concerned,
            Decisions decisions,
            OwedNext owed,
            ProjectViews projects,
            OfficeNames names,
            OfficeTime time) {
        this.demands = demands;
        this.concerned = concerned;
        this.decisions = decisions;
        this.owed = owed;
        this.projects = projects;
        this.names = names;
        this.time = time;
    }

    DemandView of(Demand demand) {
        var standing = Standing.of(demand);
        var legal = demand.endedOn() == null ? owed.to(Subject.of(demand.number())) : Optional.<Deadline>empty();
        var due = legal.map(Deadline::due).orElseGet(() -> promised(demand));
        var unit = demand.liesWith();
        var handler = demand.handler();
        var project = demand.project();
        return new DemandView(
                demand.number().value(),
                demands.summary(demand.number()),
                code(demand.type()),
                names.ofAny("petition.type.", demand.type()),
                standing.name(),
                names.of("petition.standing.", standing),
                unit == null ? null : unit.value(),
                unit == null ? null : names.of(unit),
                concernedBy(demand),
                handler == null ? null : handler.value(),
                handler == null ? null : names.of(handler),
                project == null ? null : project.value(),
                projects.nameOf(project),
                projects.whoTakesNoPart(project),
                due == null ? null : due.due(),
                due == null ? null : due.rolled(),
                due == null ? null : due.article(),
                legal.map(deadline -> owed.why(deadline, LocaleContextHolder.getLocale()))
                        .orElse(List.of()));
    }

    private List<ConcernedView> concernedBy(Demand demand) {
        var accepting = demand.unit();
        return concerned.of(demand.number()).stream()
                .map(unit ->
                        new ConcernedView(unit.value(), names.of(unit), accepting != null && !unit.equals(accepting)))
                .toList();
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

    /** What was granted is due on the day that the decision names (R22 §32). */
    private static @Nullable LegalDue promised(Demand demand) {
        var day = demand.carryOutBy();
        return day == null || demand.carriedOutOn() != null || demand.endedOn() != null
                ? null
                : new LegalDue(PROMISED, day, day, day, false, PROMISED, "");
    }

    private static @Nullable String code(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }
}
