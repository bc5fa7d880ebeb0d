package org.doorstep.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.doorstep.deadline.ClockCodes;
import org.doorstep.deadline.Ledger;
import org.doorstep.deadline.Subject;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;
import org.doorstep.kernel.UseCase;
import org.doorstep.petition.Notes;
import org.doorstep.petition.Timeline;
import org.doorstep.transfer.Transfer.Answer;
import org.jspecify.annotations.Nullable;

/**
 * The unit takes a demand up that was passed on to it, or objects with detailed reasons, within five working days of
 * receiving it (R22 §23).
 */
@UseCase
public class AnswerTransfer {

    private final Transfers transfers;
    private final Ledger ledger;
    private final Notes notes;
    private final Timeline timeline;
    private final Clock clock;

    AnswerTransfer(Transfers transfers, Ledger ledger, Notes notes, Timeline timeline, Clock clock) {
        this.transfers = transfers;
        this.ledger = ledger;
        this.notes = notes;
        this.timeline = timeline;
        this.clock = clock;
    }

    public void answer(DemandNumber number, Reply reply, OfficerId by) {
        if (reply.answer() == Answer.OBJECTED) {
            requireInTime(number);
        }
        var sent = transfers.latest(number).orElseThrow();
        transfers.answer(sent.answered(reply.answer(), reply.better(), by), LocalDate.now(clock));
        if (reply.objection() != null) {
            notes.write(number.petition(), number, NoteKind.OBJECTION, reply.objection(), by);
            timeline.add(number.petition(), number, Timeline.Kind.TRANSFER_OBJECTED, by);
        }
    }

    private void requireInTime(DemandNumber number) {
        ledger.running(Subject.of(number), ClockCodes.OBJECT)
                .filter(time -> time.isOver(LocalDate.now(clock)))
                .ifPresent(over -> {
                    throw new Refusal(
                            "transfer.objectedTooLate",
                            over.due().rolled().toString(),
                            over.due().article());
                });
    }

    /**
     * What the unit says.
     *
     * @param objection its detailed reasons, where it objects
     * @param better the unit that is competent in its eyes
     */
    public record Reply(
            Answer answer,
            @Nullable String objection,
            @Nullable UnitId better) {

        public Reply {
            if (answer == Answer.OBJECTED && objection == null) {
                throw new InvalidInput(List.of(FieldError.of("objection", "objectionNeeded")));
            } else if (answer == Answer.TAKEN_UP && objection != null) {
                throw new InvalidInput(List.of(FieldError.of("objection", "objectionNotMeant")));
            }
        }
    }
}
