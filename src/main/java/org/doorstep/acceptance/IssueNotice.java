package org.doorstep.acceptance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.doorstep.directory.Directory;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UseCase;
import org.doorstep.letters.Letters;
import org.doorstep.letters.Letters.Kind;
import org.doorstep.petition.Demand;
import org.doorstep.petition.Demands;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Petitions;
import org.doorstep.petition.Timeline;

/** Tells the petitioner in writing whether the office takes the demand up, and if not, where to go (R22 §23). */
@UseCase
public class IssueNotice {

    private final Demands demands;
    private final Petitions petitions;
    private final Directory directory;
    private final Notes notes;
    private final Letters letters;
    private final Timeline timeline;
    private final Clock clock;

    IssueNotice(
            Demands demands,
            Petitions petitions,
            Directory directory,
            Notes notes,
            Letters letters,
            Timeline timeline,
            Clock clock) {
        this.demands = demands;
        this.petitions = petitions;
        this.directory = directory;
        this.notes = notes;
        this.letters = letters;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void issue(DemandNumber number) {
        var demand = demands.get(number);
        if (demand.noticedOn() != null) {
            return; // a retry: the petitioner has been told
        }
        letters.issue(kind(demand), number.petition(), number, words(demand));
        demands.notice(number, LocalDate.now(clock));
        timeline.add(number.petition(), number, Timeline.Kind.NOTICE_ISSUED, OfficerId.SYSTEM);
    }

    private static Kind kind(Demand demand) {
        return switch (Objects.requireNonNull(demand.acceptance(), "nobody has decided about " + demand.number())) {
            case ACCEPTED -> Kind.ACCEPTANCE_NOTICE;
            case REDIRECTED -> Kind.REDIRECTION_NOTICE;
            case NOT_ADMISSIBLE -> Kind.NOT_ADMISSIBLE_NOTICE;
            case NO_LONGER_ADMISSIBLE -> Kind.NO_LONGER_ADMISSIBLE_NOTICE;
            case HANDED_OVER -> Kind.HANDED_OVER_NOTICE;
        };
    }

    private Map<String, String> words(Demand demand) {
        var words = new HashMap<String, String>();
        words.put("summary", demands.summary(demand.number()));
        note(demand, NoteKind.GROUND).ifPresent(ground -> words.put("ground", ground));
        note(demand, NoteKind.WHERE_TO_GO).ifPresent(where -> words.put("whereToGo", where));
        note(demand, NoteKind.LAW).ifPresent(law -> words.put("law", law));
        if (demand.unit() != null) {
            var language = petitions.forStep(demand.number().petition()).language();
            directory
                    .unit(demand.unit())
                    .ifPresent(unit -> words.put("unit", unit.names().in(language)));
        }
        return words;
    }

    private Optional<String> note(Demand demand, String kind) {
        return notes.of(demand.number().petition()).stream()
                .filter(note ->
                        demand.number().equals(note.demand()) && note.kind().equals(kind))
                .map(Notes.Note::words)
                .reduce((earlier, later) -> later);
    }
}
