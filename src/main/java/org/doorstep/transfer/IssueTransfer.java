package org.doorstep.transfer;

import java.util.Map;
import org.doorstep.directory.Directory;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;

/** Tells the petitioner where the demand went (去向告知书, R22 §23). */
@UseCase
public class IssueTransfer {

    private final Transfers transfers;
    private final Demands demands;
    private final Petitions petitions;
    private final Directory directory;
    private final Letters letters;
    private final Timeline timeline;

    IssueTransfer(
            Transfers transfers,
            Demands demands,
            Petitions petitions,
            Directory directory,
            Letters letters,
            Timeline timeline) {
        this.transfers = transfers;
        this.demands = demands;
        this.petitions = petitions;
        this.directory = directory;
        this.letters = letters;
        this.timeline = timeline;
    }

    public void issue(DemandNumber number) {
        var transfer = transfers.latest(number).orElseThrow();
        var language = petitions.forStep(number.petition()).language();
        var unit = directory.unit(transfer.unit()).orElseThrow().names().in(language);
        timeline.add(
                number.petition(), number, Timeline.Kind.TRANSFERRED, OfficerId.SYSTEM); // its clocks date the letter
        letters.issue(
                Letters.Kind.TRANSFER_NOTICE,
                number.petition(),
                number,
                Map.of(
                        "summary",
                        demands.summary(number),
                        "unit",
                        unit,
                        Letters.OCCASION,
                        String.valueOf(transfer.round())));
    }
}
