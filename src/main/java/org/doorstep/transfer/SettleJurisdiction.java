package org.doorstep.transfer;

import org.doorstep.directory.Directory;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.ConcernedUnits;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Says which unit is competent where several are concerned or dispute it: by their own agreement, by the word of their
 * common superior, or by the joint meeting (R22 §24). Nobody objects to that.
 *
 * <p>Where units were named as concerned, it is one of these that they can agree on: the law lets those negotiate whom the
 * matter concerns (由所涉及的机关、单位协商受理), and who is not at the table is bound to nothing. The superior decides who
 * accepts (决定受理机关) and is not held to those who negotiated; where duties are unclear it is the government, or whom it
 * designates, that accepts (§24 second paragraph). So these two, and the meeting, may name another unit.
 */
@UseCase
public class SettleJurisdiction {

    private final ConcernedUnits concerned;
    private final Directory directory;
    private final Notes notes;
    private final Timeline timeline;

    SettleJurisdiction(ConcernedUnits concerned, Directory directory, Notes notes, Timeline timeline) {
        this.concerned = concerned;
        this.directory = directory;
        this.notes = notes;
        this.timeline = timeline;
    }

    /** Keeps what was said about it. */
    public void settle(DemandNumber number, Word word, OfficerId by) {
        var unit = word.unit();
        if (unit != null) {
            directory.unitThatHandles(unit);
            if (word.of() == Whose.UNITS) {
                requireConcerned(number, unit);
            }
            timeline.add(number.petition(), number, Timeline.Kind.JURISDICTION_SETTLED, by);
        }
        notes.write(number.petition(), number, NoteKind.JURISDICTION, word.said(), by);
    }

    private void requireConcerned(DemandNumber number, UnitId unit) {
        var units = concerned.of(number);
        if (!units.isEmpty() && !units.contains(unit)) {
            throw new Refusal("transfer.notConcerned", unit);
        }
    }

    /** Who says it. */
    public enum Whose {
        UNITS,
        SUPERIOR,
        JOINT_MEETING
    }

    /**
     * What is said about it.
     *
     * @param unit the competent one; nothing where it is not settled yet
     */
    public record Word(Whose of, @Nullable UnitId unit, String said) {}
}
