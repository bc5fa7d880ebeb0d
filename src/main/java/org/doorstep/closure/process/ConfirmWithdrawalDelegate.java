package org.doorstep.closure.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.doorstep.closure.ConfirmWithdrawal;
import org.doorstep.engine.Variable;
import org.springframework.stereotype.Component;

/** Step {@code service_confirmWithdrawal} of {@code petition}. */
@Component
class ConfirmWithdrawalDelegate implements JavaDelegate {

    private final ConfirmWithdrawal confirmWithdrawal;

    ConfirmWithdrawalDelegate(ConfirmWithdrawal confirmWithdrawal) {
        this.confirmWithdrawal = confirmWithdrawal;
    }

    @Override
    public void execute(DelegateExecution execution) {
        confirmWithdrawal.confirm(Variable.PETITION.in(execution));
    }
}
