package org.doorstep.closure;

import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;

/** Ends that a demand is handled again because the petition was withdrawn: also where all else of it was archived before. */
@UseCase
public class EndReopening {

    private final ConfirmWithdrawal confirmWithdrawal;

    EndReopening(ConfirmWithdrawal confirmWithdrawal) {
        this.confirmWithdrawal = confirmWithdrawal;
    }

    public void end(PetitionNumber petition) {
        confirmWithdrawal.confirm(petition);
    }
}
