package org.doorstep.casefile;

import static org.doorstep.petition.CaseFile.aPetition;

import java.time.LocalDate;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UnitId;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts cases on file as far as a test needs them, without sending them through the office. */
class CaseOnFile {

    private final Petitions petitions;
    private final Demands demands;
    private final Timeline timeline;
    private final TransactionTemplate transaction;

    /** Not a bean: importing it would start a second office beside the one that all tests share. */
    CaseOnFile(ApplicationContext office) {
        this.petitions = office.getBean(Petitions.class);
        this.demands = office.getBean(Demands.class);
        this.timeline = office.getBean(Timeline.class);
        this.transaction = office.getBean(TransactionTemplate.class);
    }

    PetitionNumber registered() {
        return transaction.execute(running -> petitions.register(aPetition()).number());
    }

    /** One demand, taken up by the housing unit and given to this officer. */
    DemandNumber handledBy(String officer) {
        var demand = demanded(registered());
        transaction.executeWithoutResult(running -> {
            demands.classify(demand, Demand.Type.APPEAL, Demand.StatutoryRoute.NONE, null, null);
            demands.decideAcceptance(
                    demand, Demand.Acceptance.ACCEPTED, new UnitId("housing"), LocalDate.of(2026, 11, 25));
            timeline.add(demand.petition(), demand, Timeline.Kind.ACCEPTED, new OfficerId(officer));
            timeline.add(demand.petition(), demand, Timeline.Kind.NOTICE_ISSUED, new OfficerId(officer));
            demands.giveHandler(demand, new OfficerId(officer));
        });
        return demand;
    }

    DemandNumber sealed() {
        var demand = demanded(registered());
        transaction.executeWithoutResult(running -> {
            demands.classify(demand, Demand.Type.ACCUSATION, Demand.StatutoryRoute.NONE, null, null);
            demands.seal(demand);
        });
        return demand;
    }

    private DemandNumber demanded(PetitionNumber number) {
        var demand = number.demand(1);
        transaction.executeWithoutResult(running -> demands.open(demand, "请修好楼道的灯", null, null));
        return demand;
    }
}
