package org.doorstep.handling;

import org.doorstep.directory.Directory;
import org.doorstep.directory.Officer;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Standing;
import org.springframework.stereotype.Component;

/** The demands that are being handled, as those may know of them who answer for them. */
@Component
class DemandsInHand {

    private final Demands demands;
    private final Directory directory;

    DemandsInHand(Demands demands, Directory directory) {
        this.demands = demands;
        this.directory = directory;
    }

    /** The demand, for its handler or an officer of the responsible unit. */
    Demand answeredForBy(OfficerId officer, DemandNumber number) {
        var demand = demands.of(number.petition()).stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "handling.unknownDemand", number));
        if (!answersFor(demand, officer)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "handling.notYourDemand", number);
        }
        return demand;
    }

    /** The same, while the office is on it: it has a handler, and nothing is decided (R22 §31(6), §33). */
    Demand inHandOf(OfficerId officer, DemandNumber number) {
        var demand = answeredForBy(officer, number);
        if (demand.type() != Demand.Type.APPEAL) {
            throw new Refusal("handling.notAnAppeal", number);
        }
        if (Standing.of(demand) != Standing.IN_HAND) {
            throw new Refusal("handling.notInHand", number);
        }
        return demand;
    }

    private boolean answersFor(Demand demand, OfficerId officer) {
        return officer.equals(demand.handler())
                || directory
                        .officer(officer)
                        .map(Officer::unit)
                        .filter(unit -> unit.equals(demand.unit()))
                        .isPresent();
    }
}
