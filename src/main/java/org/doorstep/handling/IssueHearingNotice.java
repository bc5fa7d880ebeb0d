package org.doorstep.handling;

import java.util.Map;
import org.doorstep.directory.Directory;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;

/** Invites the petitioner to a hearing, with the right to ask that somebody does not take part (听证通知书, R22 §28, §31(6)). */
@UseCase
public class IssueHearingNotice {

    private final Demands demands;
    private final Petitions petitions;
    private final Directory directory;
    private final DemandNotes notes;
    private final Letters letters;

    IssueHearingNotice(Demands demands, Petitions petitions, Directory directory, DemandNotes notes, Letters letters) {
        this.demands = demands;
        this.petitions = petitions;
        this.directory = directory;
        this.notes = notes;
        this.letters = letters;
    }

    public void issue(DemandNumber number, HearingDay day) {
        var language = petitions.forStep(number.petition()).language();
        var chair = directory.officer(day.chair()).orElseThrow().name().in(language);
        letters.issue(
                Letters.Kind.HEARING_NOTICE,
                number.petition(),
                number,
                Map.of(
                        Letters.OCCASION,
                        notes.occasion(number, NoteKind.HEARING_PLACE),
                        "summary",
                        demands.summary(number),
                        "hearingSubject",
                        notes.latest(number, NoteKind.HEARING_SUBJECT),
                        "hearingOn",
                        day.on().toString(),
                        "hearingAt",
                        day.at(),
                        "hearingPlace",
                        notes.latest(number, NoteKind.HEARING_PLACE),
                        "chair",
                        chair,
                        "invited",
                        notes.latest(number, NoteKind.HEARING_INVITED),
                        "admission",
                        day.open() ? "PUBLIC" : "CLOSED"));
    }
}
