package org.doorstep.casefile;

import java.util.Objects;
import java.util.function.Predicate;
import org.doorstep.casefile.CaseView.May;
import org.doorstep.intake.AddMaterial;
import org.doorstep.intake.RaiseUrgency;
import org.doorstep.intake.WithdrawPetition;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Passes on what an officer of the case hears from the petitioner or sees for themself, after checking that they may. */
@Component
@Transactional
public class PassOn {

    private final CaseRights rights;
    private final AddMaterial addMaterial;
    private final WithdrawPetition withdrawPetition;
    private final RaiseUrgency raiseUrgency;

    PassOn(CaseRights rights, AddMaterial addMaterial, WithdrawPetition withdrawPetition, RaiseUrgency raiseUrgency) {
        this.rights = rights;
        this.addMaterial = addMaterial;
        this.withdrawPetition = withdrawPetition;
        this.raiseUrgency = raiseUrgency;
    }

    public void material(PetitionNumber number, @Nullable String words) {
        require(number, May::material);
        addMaterial.add(number, Objects.requireNonNullElse(words, ""));
    }

    public void withdrawal(PetitionNumber number, @Nullable String words) {
        require(number, May::withdraw);
        withdrawPetition.withdraw(number, words);
    }

    public void urgency(PetitionNumber number, @Nullable String words) {
        require(number, May::urgent);
        raiseUrgency.report(number, Objects.requireNonNullElse(words, ""));
    }

    private void require(PetitionNumber number, Predicate<May> right) {
        if (!right.test(rights.in(number).may())) {
            throw new Refusal("casefile.notNow", number);
        }
    }
}
