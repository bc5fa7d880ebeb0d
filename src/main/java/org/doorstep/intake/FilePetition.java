package org.doorstep.intake;

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
                Stream.concat(Stream.of(intake.petitioner()), intake.representatives().stream())
                        .toList(),
                by,
                submission.key(),
                submission.source()));
    }
}
