package org.doorstep.casefile;

import org.doorstep.intake.IntakeForm;
import org.doorstep.intake.JoinGroup;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;

/** Takes down one who joins a petition later, and gives out their code to be handed to them (R22 §20, §21). */
@UseCase
public class AddMember {

    private final CaseRights rights;
    private final JoinGroup joinGroup;
    private final TellQueryCode tellQueryCode;

    AddMember(CaseRights rights, JoinGroup joinGroup, TellQueryCode tellQueryCode) {
        this.rights = rights;
        this.joinGroup = joinGroup;
        this.tellQueryCode = tellQueryCode;
    }

    /** @return the query code of the new member */
    public String add(PetitionNumber number, IntakeForm.Person person) {
        if (!rights.in(number).may().addMember()) {
            throw new Refusal("casefile.notNow", number);
        }
        var member = joinGroup.join(number, person);
        return tellQueryCode.tell(number, member.place());
    }
}
