package org.doorstep.acceptance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.doorstep.directory.Directory;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demand.Acceptance;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Petitions;
import org.springframework.stereotype.Component;

/** What a notice says of the demand, in the petitioner's language: why, where else to go, or which unit answers. */
@Component
class NoticeWords {

    private final Demands demands;
    private final Petitions petitions;
    private final Directory directory;
    private final Notes notes;
    private final OtherRoute otherRoute;

    NoticeWords(Demands demands, Petitions petitions, Directory directory, Notes notes, OtherRoute otherRoute) {
        this.demands = demands;
        this.petitions = petitions;
        this.directory = directory;
        this.notes = notes;
        this.otherRoute = otherRoute;
    }

    Map<String, String> about(Demand demand) {
        var language = petitions.forStep(demand.number().petition()).language();
        var words = new HashMap<String, String>();
        words.put("summary", demands.summary(demand.number()));
        note(demand, NoteKind.GROUND).ifPresent(ground -> words.put("ground", ground));
        note(demand, NoteKind.WHERE_TO_GO).ifPresent(where -> words.put("whereToGo", where));
        note(demand, NoteKind.LAW).ifPresent(law -> words.put("law", law));
        Optional.ofNullable(demand.unit())
                .flatMap(directory::unit)
                .ifPresent(unit -> words.put("unit", unit.names().in(language)));
        if (demand.acceptance() == Acceptance.REDIRECTED) {
            words.putAll(otherRoute.words(demand, language));
        }
        return words;
    }

    private Optional<String> note(Demand demand, String kind) {
        return notes.latest(demand.number().petition(), demand.number(), kind);
    }
}
