package org.doorstep.handling;

import java.util.Locale;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.Refusal;
import org.doorstep.petition.Sequences;
import org.springframework.stereotype.Component;

/** Lets one mediation and one hearing of a demand be open at a time, also where two begin at the same moment. */
@Component
class OneAtATime {

    private final SideProceedings proceedings;
    private final Sequences sequences;

    OneAtATime(SideProceedings proceedings, Sequences sequences) {
        this.proceedings = proceedings;
        this.sequences = sequences;
    }

    void require(SideProceedings.Kind kind, DemandNumber number) {
        sequences.hold("%s-%s".formatted(kind.name().toLowerCase(Locale.ROOT), number)); // the second waits here
        if (proceedings.isOpen(kind, number)) {
            throw switch (kind) {
                case MEDIATION -> new Refusal("handling.mediationOpen", number);
                case HEARING -> new Refusal("handling.hearingOpen", number);
            };
        }
    }
}
