package org.doorstep.recusal;

import org.doorstep.audit.AuditLog;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;

/** Hands a request to the superior next above, because it is about whoever has it, or they have an interest themselves. */
@UseCase
public class PassRecusalOn {

    private final Recusals recusals;
    private final Deciders deciders;
    private final AuditLog audit;

    PassRecusalOn(Recusals recusals, Deciders deciders, AuditLog audit) {
        this.recusals = recusals;
        this.deciders = deciders;
        this.audit = audit;
    }

    /** Who decides now; or a refusal where really nobody is left. */
    public Decider passOn(RecusalId id, OfficerId by) {
        var recusal = recusals.get(id);
        recusals.name(id, by);
        audit.write("recusal.passedOn", recusal.petition().value(), null);
        return deciders.get(recusal);
    }
}
