package org.doorstep.casefile;

import org.doorstep.audit.AuditLog;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Group;

/** Tells a registrar the query code, to be handed to whose it is (R22 §21); with it one speaks as them, so it goes on record. */
@UseCase
public class TellQueryCode {

    private final Group group;
    private final CaseRights rights;
    private final AuditLog audit;

    TellQueryCode(Group group, CaseRights rights, AuditLog audit) {
        this.group = group;
        this.rights = rights;
        this.audit = audit;
    }

    public String tell(PetitionNumber number) {
        require(number);
        audit.write("queryCode.told", number.value(), null);
        return group.queryCode(number);
    }

    /** The code of one of the group, to be handed to that person. */
    public String tell(PetitionNumber number, int place) {
        require(number);
        audit.write("queryCode.told", number + "/" + place, null);
        return group.queryCode(number, place);
    }

    private void require(PetitionNumber number) {
        if (!rights.in(number).may().queryCode()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "casefile.onlyRegistrarsTell");
        }
    }
}
