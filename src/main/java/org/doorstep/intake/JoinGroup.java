package org.doorstep.intake;

import org.doorstep.kernel.Actors;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Group;
import org.doorstep.petition.Member;
import org.doorstep.petition.Petitioner;
import org.doorstep.petition.Timeline;

/** Takes down somebody who joins a petition after it was registered, as one who does not speak for others (R22 §20). */
@UseCase
public class JoinGroup {

    private final OpenPetition open;
    private final Group group;
    private final Timeline timeline;
    private final Actors actors;

    JoinGroup(OpenPetition open, Group group, Timeline timeline, Actors actors) {
        this.open = open;
        this.group = group;
        this.timeline = timeline;
        this.actors = actors;
    }

    public Member join(PetitionNumber number, IntakeForm.Person named) {
        var person = FrontDesk.person(Petitioner.Part.MEMBER, named);
        var findings = new Findings();
        Intake.inspectPerson(findings, "", person, true, false);
        open.require(number);
        if (group.of(number).size() > Intake.MOST_NAMED) {
            findings.add("name", "intake.tooManyNamed", Intake.MOST_NAMED);
        }
        findings.refuseIfAny();
        var member = group.join(number, person);
        timeline.add(number, null, Timeline.Kind.MEMBER_JOINED, actors.current());
        return member;
    }
}
