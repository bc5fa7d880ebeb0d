package org.doorstep.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.intake.FindSameMatter;
import org.doorstep.kernel.PetitionNumber;
import org.springframework.stereotype.Component;

/** Step {@code service_findSameMatter} of {@code petition}. */
@Component
class FindSameMatterDelegate implements JavaDelegate {

    private final FindSameMatter findSameMatter;

    FindSameMatterDelegate(FindSameMatter findSameMatter) {
        this.findSameMatter = findSameMatter;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var petition = new PetitionNumber(execution.getProcessBusinessKey());
        execution.setVariable(PetitionNames.SAME_MATTER_COUNT, findSameMatter.count(petition));
    }
}
