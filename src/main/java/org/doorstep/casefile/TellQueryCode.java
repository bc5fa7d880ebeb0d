package org.doorstep.casefile;

import org.doorstep.audit.AuditLog;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Petitions;

/** Tells a registrar the query code, to be handed to the petitioner (R22 §21); with it one speaks as them, so it goes on record. */
@UseCase
public class TellQueryCode {

    private final Petitions petitions;
    private final CaseRights rights;
    private final AuditLog audit;

    TellQueryCode(Petitions petitions, CaseRights rights, AuditLog audit) {
        this.petitions = petitions;
        this.rights = rights;
        this.audit = audit;
    }

    public String tell(PetitionNumber number) {
        if (!rights.in(number).may().queryCode()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "casefile.onlyRegistrarsTell");
        }
        audit.write("queryCode.told", number.value(), null);
        return petitions.queryCode(number);
    }
}
