package org.doorstep.visit.process;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.doorstep.engine.Answers;
import org.doorstep.engine.TaskStep;
import org.doorstep.kernel.OfficerId;
import org.doorstep.visit.RecordVisit;
import org.doorstep.visit.Visit.Outcome;
import org.doorstep.visit.VisitId;
import org.doorstep.visit.VisitRecord;
import org.doorstep.visit.VisitRecord.Promised;
import org.springframework.stereotype.Component;

/** {@code user_recordVisit} of {@code home-visit}. */
@Component
class RecordVisitStep implements TaskStep {

    private final RecordVisit recordVisit;
    private final Clock clock;

    RecordVisitStep(RecordVisit recordVisit, Clock clock) {
        this.recordVisit = recordVisit;
        this.clock = clock;
    }

    @Override
    public String stem() {
        return "recordVisit";
    }

    @Override
    public Map<String, Object> complete(Answers answers) {
        var promises =
                answers.rows("promises").stream().map(RecordVisitStep::promised).toList();
        var record = new VisitRecord(
                Outcome.valueOf(answers.text(HomeVisitProcess.OUTCOME)),
                answers.maybeDate("visitedOn").orElseGet(() -> LocalDate.now(clock)),
                answers.maybe("said"),
                promises,
                answers.maybe("newDemands"));
        recordVisit.record(VisitId.of(answers.variable(HomeVisitProcess.VISIT_ID)), record, answers.actor());
        return Map.of();
    }

    private static Promised promised(Map<String, String> row) {
        return new Promised(
                requireNonNull(row.get("promise")),
                new OfficerId(requireNonNull(row.get("promisedBy"))),
                LocalDate.parse(requireNonNull(row.get("keepBy"))));
    }
}
