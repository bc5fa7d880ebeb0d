package org.doorstep.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.letters.Letters;
import org.doorstep.letters.ServiceMethod;
import org.doorstep.petition.Demand;

/** The decisions of the office, round by round, and their service; words encrypted at rest. */
public interface Decisions {

    /** Files a draft as the next round. */
    void draft(Demand demand, Draft draft, OfficerId by);

    void approve(Decision decision, OfficerId by);

    void sendBack(Decision decision, String remark, OfficerId by);

    /** The rounds of a demand, the first one first. */
    List<Decision> of(DemandNumber demand);

    default Optional<Decision> latest(DemandNumber demand) {
        return of(demand).stream().reduce((earlier, later) -> later);
    }

    /** How many of the rounds ended in a decision; more than one where the demand was handled again. */
    default long made(DemandNumber demand) {
        return of(demand).stream().filter(Decision::isApproved).count();
    }

    void serve(DemandNumber demand, Service service, OfficerId by);

    /** How the letter of the latest decision reached the petitioner. */
    Optional<Service> service(DemandNumber demand, Letters.Kind document);

    /** How and when a letter reached the petitioner, with the proof (送达回证). */
    record Service(Letters.Kind document, ServiceMethod method, LocalDate receivedOn, String receipt) {}
}
