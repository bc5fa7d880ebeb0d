package org.doorstep.intake;

import java.util.List;
import java.util.stream.Stream;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Registered;
import org.doorstep.petition.Registration;

/** Puts a petition into the case file under the next number of the year, its process apart (R22 §22). */
@UseCase
public class FilePetition {

    private final Petitions petitions;

    FilePetition(Petitions petitions) {
        this.petitions = petitions;
    }

    public Registered file(Intake intake, Submission submission, OfficerId by) {
        return petitions.register(new Registration(
                intake.channel(),
                intake.language(),
                intake.receivedOn(),
                intake.topic(),
                intake.community(),
                intake.groupSize(),
                intake.anonymous(),
                intake.oral(),
                intake.readBack(),
                intake.urgent(),
                intake.matter(),
                Stream.of(List.of(intake.petitioner()), intake.representatives(), intake.members())
                        .flatMap(List::stream)
                        .toList(),
                by,
                submission.key(),
                submission.source()));
    }
}
