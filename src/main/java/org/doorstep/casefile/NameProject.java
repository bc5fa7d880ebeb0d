package org.doorstep.casefile;

import org.doorstep.kernel.Actors;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.ProjectInterests;
import org.jspecify.annotations.Nullable;

/**
 * Says while a case is under way that a demand is about another project than was thought, or about one or none after all:
 * who works on it takes no part, and whom a mistake kept out takes part again (R22 §28).
 */
@UseCase
public class NameProject {

    private final CaseRights rights;
    private final Demands demands;
    private final ProjectInterests interests;
    private final Actors actors;

    NameProject(CaseRights rights, Demands demands, ProjectInterests interests, Actors actors) {
        this.rights = rights;
        this.demands = demands;
        this.interests = interests;
        this.actors = actors;
    }

    /** @param project nothing where the demand is about none */
    public void name(PetitionNumber petition, DemandNumber number, @Nullable ProjectId project) {
        var nameable = rights.in(petition).may().nameProject();
        if (demands.of(petition).stream().map(Demand::number).noneMatch(number::equals)) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "petition.demandUnknown", number);
        }
        if (!nameable.contains(number.value())) {
            throw new Refusal("casefile.noProjectNow", number);
        }
        interests.name(number, project, actors.current());
    }
}
