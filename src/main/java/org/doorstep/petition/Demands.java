package org.doorstep.petition;

import java.time.LocalDate;
import java.util.List;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UnitId;
import org.jspecify.annotations.Nullable;

/** The demands of the case file. Each verb records one fact; a fact that is there already is not changed by a retry. */
public interface Demands {

    void open(DemandNumber number, String summary, @Nullable String topic, @Nullable CommunityId community);

    /** The facts of a demand for a step of its process, whoever runs it; never to be shown to a reader. */
    Demand get(DemandNumber number);

    /** The demands of a petition that the reader may know of. */
    List<Demand> of(PetitionNumber petition);

    /** All demands of a petition, for its process and for the petitioner. */
    List<Demand> allOf(PetitionNumber petition);

    /** The words of the demand; of a sealed one for the discipline office alone, and every time on record (R22 §30). */
    String summary(DemandNumber number);

    void classify(
            DemandNumber number,
            Demand.Type type,
            Demand.StatutoryRoute route,
            @Nullable String topic,
            @Nullable CommunityId community);

    /**
     * Moves the words of the demand, and the text and the files of the petition it came with, under the sealed key (R22
     * §30); where it is the only demand, or all are sealed, the whole petition.
     */
    void seal(DemandNumber number);

    void decideAcceptance(DemandNumber number, Demand.Acceptance acceptance, @Nullable UnitId unit, LocalDate on);

    /** Passes it on to a unit, which does not answer for it before it takes it up (R22 §22, §23). */
    void transfer(DemandNumber number, UnitId unit);

    /** The unit is not the competent one: its papers are back (R22 §23). */
    void takeBack(DemandNumber number);

    /** Has it settled the short way, or the ordinary way after all. */
    void handleSimply(DemandNumber number, boolean simply);

    void notice(DemandNumber number, LocalDate on);

    void giveCaseLeader(DemandNumber number, @Nullable OfficerId leader);

    void giveHandler(DemandNumber number, OfficerId handler);

    /** How many open demands each officer handles; the least loaded comes first in a proposal. */
    int openDemandsOf(OfficerId handler);

    void decide(DemandNumber number, Demand.Outcome outcome, @Nullable LocalDate carryOutBy, LocalDate on);

    void serve(DemandNumber number, LocalDate receivedOn);

    /** Records what the latest review said of the decision. */
    void review(DemandNumber number, Demand.ReviewOutcome outcome);

    void carryOut(DemandNumber number, LocalDate on);

    /** What should have been carried out before this day and is not, in the order of the numbers, after this one. */
    List<DemandNumber> toCarryOutBefore(LocalDate day, @Nullable DemandNumber after, int most);

    void settle(DemandNumber number, Demand.Settled settled);

    void end(DemandNumber number, LocalDate on);

    /** Takes back what became of the demand since it was accepted: it is to be handled and decided anew, the ordinary way. */
    void reopen(DemandNumber number);
}
