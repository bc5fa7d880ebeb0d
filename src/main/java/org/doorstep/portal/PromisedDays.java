package org.doorstep.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.doorstep.deadline.Deadlines;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Petition;
import org.doorstep.portal.CitizenCase.Due;
import org.doorstep.visit.Visits;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days by which the office owes a petitioner something, and those on which it comes to the door. */
@Component
class PromisedDays {

    private static final String NOTICE = "D-NOTIFY-DIRECT";
    private static final String HANDLE = "D-HANDLE";

    private final Deadlines deadlines;
    private final Visits visits;
    private final Words words;

    PromisedDays(Deadlines deadlines, Visits visits, Words words) {
        this.deadlines = deadlines;
        this.visits = visits;
        this.words = words;
    }

    /** @param demands all of the petition's; empty while it has not been looked at */
    List<Due> of(Petition petition, List<Demand> demands) {
        var days = new ArrayList<Due>();
        if (demands.isEmpty()) {
            days.add(legal("portal.date.notice", null, NOTICE, petition.receivedOn()));
        }
        demands.forEach(demand -> add(days, petition, demand));
        visits.of(petition.number()).stream()
                .filter(visit -> visit.outcome() == null && visit.appointment() != null)
                .forEach(visit -> {
                    var agreed = visit.appointment();
                    days.add(new Due(words.say("portal.date.visit", agreed.slot()), agreed.day(), null));
                });
        days.sort(Comparator.comparing(Due::on));
        return List.copyOf(days);
    }

    private void add(List<Due> days, Petition petition, Demand demand) {
        var accepted = demand.acceptedOn();
        var carryOut = demand.carryOutBy();
        if (demand.endedOn() != null) {
            return;
        } else if (demand.acceptance() == null) {
            days.add(legal("portal.date.notice", demand.number(), NOTICE, petition.receivedOn()));
        } else if (accepted != null && demand.outcome() == null) {
            days.add(legal("portal.date.decision", demand.number(), HANDLE, accepted));
        } else if (carryOut != null && demand.carriedOutOn() == null) {
            days.add(new Due(named("portal.date.carryOut", demand.number()), carryOut, null));
        }
    }

    private Due legal(String name, @Nullable DemandNumber demand, String clock, LocalDate start) {
        var due = deadlines.legalDue(clock, start);
        return new Due(named(name, demand), due.rolled(), due.article());
    }

    private String named(String name, @Nullable DemandNumber demand) {
        var said = words.say(name);
        return demand == null ? said : words.say("portal.ofDemand", said, demand.value());
    }
}
