package org.doorstep.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.doorstep.deadline.ClockCodes;
import org.doorstep.deadline.OwedNext;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Petition;
import org.doorstep.portal.CitizenCase.Due;
import org.doorstep.visit.Visits;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The days by which the office owes a petitioner something, and those on which it comes to the door. */
@Component
class PromisedDays {

    private final OwedNext owed;
    private final Visits visits;
    private final Words words;

    PromisedDays(OwedNext owed, Visits visits, Words words) {
        this.owed = owed;
        this.visits = visits;
        this.words = words;
    }

    /** @param demands all of the petition's; empty while it has not been looked at */
    List<Due> of(Petition petition, List<Demand> demands) {
        var days = new ArrayList<Due>();
        if (demands.isEmpty()) {
            legal(days, Subject.of(petition.number()), null);
        }
        demands.forEach(demand -> add(days, demand));
        visits.of(petition.number()).stream()
                .filter(visit -> visit.outcome() == null && visit.appointment() != null)
                .forEach(visit -> {
                    var agreed = visit.appointment();
                    days.add(new Due(words.say("portal.date.visit", agreed.slot()), agreed.day(), null, List.of()));
                });
        days.sort(Comparator.comparing(Due::on));
        return List.copyOf(days);
    }

    private void add(List<Due> days, Demand demand) {
        var carryOut = demand.carryOutBy();
        if (demand.endedOn() != null) {
            return;
        }
        legal(days, Subject.of(demand.number()), demand.number());
        if (demand.outcome() != null && carryOut != null && demand.carriedOutOn() == null) {
            days.add(new Due(named("portal.date.carryOut", demand.number()), carryOut, null, List.of()));
        }
    }

    private void legal(List<Due> days, Subject subject, @Nullable DemandNumber demand) {
        owed.to(subject)
                .ifPresent(deadline -> days.add(new Due(
                        named(nameOf(deadline.clock()), demand),
                        deadline.due().rolled(),
                        deadline.due().article(),
                        owed.why(deadline, LocaleContextHolder.getLocale()))));
    }

    private static String nameOf(String period) {
        return switch (period) {
            case ClockCodes.NOTIFY_DIRECT, ClockCodes.NOTIFY_TRANSFER, ClockCodes.TRANSFER -> "portal.date.notice";
            case ClockCodes.HANDLE, ClockCodes.EASY, ClockCodes.ASSIGNED -> "portal.date.decision";
            default -> "portal.date.review"; // what the office owes at a later stage
        };
    }

    private String named(String name, @Nullable DemandNumber demand) {
        var said = words.say(name);
        return demand == null ? said : words.say("portal.ofDemand", said, demand.value());
    }
}
