package org.doorstep.acceptance;

import org.doorstep.deadline.Ledger;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Demand;
import org.doorstep.statute.Statutes;
import org.springframework.stereotype.Component;

/** Whether a demand may be settled the short way (简易办理): an appeal, under a law that knows such a way. */
@Component
class SimpleHandling {

    private static final String ROUTE = "SIMPLE";

    private final Ledger ledger;
    private final Statutes statutes;

    SimpleHandling(Ledger ledger, Statutes statutes) {
        this.ledger = ledger;
        this.statutes = statutes;
    }

    void require(Demand demand) {
        if (demand.type() != Demand.Type.APPEAL) {
            throw new Refusal("acceptance.simpleIsForAppeals", demand.number());
        }
        var statute = statutes.of(ledger.lawOf(demand.number().petition()));
        if (!statute.routes().containsKey(ROUTE)) {
            throw new Refusal("acceptance.noSimpleHandling", statute.profile());
        }
    }
}
