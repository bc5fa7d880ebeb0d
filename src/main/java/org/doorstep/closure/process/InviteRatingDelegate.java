package org.doorstep.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.closure.InviteRating;
import org.doorstep.engine.Variable;
import org.springframework.stereotype.Component;

/** Step {@code service_inviteRating} of {@code petition}. */
@Component
class InviteRatingDelegate implements JavaDelegate {

    private final InviteRating inviteRating;

    InviteRatingDelegate(InviteRating inviteRating) {
        this.inviteRating = inviteRating;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean invited = inviteRating.invite(Variable.PETITION.in(execution));
        execution.setVariable(PetitionProcess.RATING_INVITED.name(), invited);
    }
}
