package org.doorstep.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.closure.ArchivePetition;
import org.doorstep.engine.Variable;
import org.springframework.stereotype.Component;

/** Step {@code service_archivePetition} of {@code petition}. */
@Component
class ArchivePetitionDelegate implements JavaDelegate {

    private final ArchivePetition archivePetition;

    ArchivePetitionDelegate(ArchivePetition archivePetition) {
        this.archivePetition = archivePetition;
    }

    @Override
    public void execute(DelegateExecution execution) {
        archivePetition.archive(Variable.PETITION.in(execution));
    }
}
