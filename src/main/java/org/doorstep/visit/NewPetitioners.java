package org.doorstep.visit;

import org.doorstep.petition.PetitionerReplaced;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Calls off the visits that a petitioner agreed to who has left: nobody can agree to a visit at another's home. */
@Component
class NewPetitioners {

    private final Visits visits;
    private final WithdrawConsent withdrawConsent;

    NewPetitioners(Visits visits, WithdrawConsent withdrawConsent) {
        this.visits = visits;
        this.withdrawConsent = withdrawConsent;
    }

    @EventListener
    void hear(PetitionerReplaced replaced) {
        var number = replaced.number();
        visits.of(number).stream().filter(Visit::isOpen).forEach(visit -> withdrawConsent.withdraw(number, visit.id()));
    }
}
