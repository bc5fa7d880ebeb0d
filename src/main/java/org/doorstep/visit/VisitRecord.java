package org.doorstep.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;

/** What the visitors write down on the same day (走访记录表). */
public record VisitRecord(
        Visit.Outcome outcome,
        LocalDate visitedOn,
        Optional<String> said,
        List<Promised> promises,
        Optional<String> newDemands) {

    public VisitRecord {
        promises = List.copyOf(promises);
        if (outcome == Visit.Outcome.MET && said.isEmpty()) {
            throw new Refusal("visit.saidIsMissing");
        }
        if (outcome != Visit.Outcome.MET && (!promises.isEmpty() || newDemands.isPresent())) {
            throw new Refusal("visit.nobodyMetNothingSaid");
        }
    }

    /** A promise as it was made: what, by whom, until when. */
    public record Promised(String words, OfficerId by, LocalDate keepBy) {}
}
