package org.doorstep.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.directory.Directory;
import org.doorstep.directory.Unit;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.ConcernedUnits;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;

/**
 * Says that a demand concerns several units, which settle who of them accepts it (协商受理, R22 §24). None of them answers
 * for it before: the petition office does, and its period runs on.
 */
@UseCase
public class NameConcernedUnits {

    private static final int FEWEST = 2;

    private final ConcernedUnits concerned;
    private final Directory directory;
    private final Notes notes;
    private final Timeline timeline;
    private final Clock clock;

    NameConcernedUnits(ConcernedUnits concerned, Directory directory, Notes notes, Timeline timeline, Clock clock) {
        this.concerned = concerned;
        this.directory = directory;
        this.notes = notes;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** @param why what each of them has to do with it */
    public void name(DemandNumber number, List<UnitId> units, String why, OfficerId by) {
        var different = units.stream()
                .distinct()
                .map(directory::unitThatHandles)
                .map(Unit::id)
                .toList();
        if (different.size() < FEWEST) {
            throw new Refusal("transfer.severalNeeded", different.size());
        }
        concerned.name(number, different, LocalDate.now(clock), by);
        notes.write(number.petition(), number, NoteKind.CONCERNED, why, by);
        timeline.add(number.petition(), number, Timeline.Kind.UNITS_CONCERNED, by);
    }
}
