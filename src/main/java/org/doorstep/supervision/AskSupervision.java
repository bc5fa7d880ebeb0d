package org.doorstep.supervision;

import org.doorstep.deadline.Subject;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.supervision.Supervision.Ground;
import org.jspecify.annotations.Nullable;

/** Opens a supervision by hand: the petition office found something, or somebody complained about the handling. */
@UseCase
public class AskSupervision {

    private final Petitions petitions;
    private final Demands demands;
    private final SupervisionNotes notes;
    private final OpenSupervision openSupervision;

    AskSupervision(Petitions petitions, Demands demands, SupervisionNotes notes, OpenSupervision openSupervision) {
        this.petitions = petitions;
        this.demands = demands;
        this.notes = notes;
        this.openSupervision = openSupervision;
    }

    /** @param place of the demand in its petition; nothing where the whole petition is meant */
    public Supervision ask(PetitionNumber number, @Nullable Integer place, String suspicion, OfficerId by) {
        var subject = subject(petitions.get(number).number(), place);
        var supervision = openSupervision
                .enter(subject, Ground.FOUND, by)
                .orElseThrow(() -> new Refusal("supervision.runsAlready", subject.toString()));
        notes.write(subject, NoteKind.SUSPICION, suspicion, by);
        return supervision;
    }

    private Subject subject(PetitionNumber petition, @Nullable Integer place) {
        return place == null
                ? Subject.of(petition)
                : demands.of(petition).stream()
                        .map(Demand::number)
                        .filter(petition.demand(place)::equals)
                        .findFirst()
                        .map(Subject::of)
                        .orElseThrow(() ->
                                new Refusal(Refusal.Kind.UNKNOWN, "supervision.unknownDemand", petition.demand(place)));
    }
}
