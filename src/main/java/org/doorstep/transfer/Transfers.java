package org.doorstep.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;

/** The transfers of each demand, one after the other. Each verb records one fact; a retry changes none. */
public interface Transfers {

    void send(Transfer transfer, OfficerId by);

    /** Records what the unit said to the latest one. */
    void answer(Transfer latest, LocalDate on);

    /** Records what the sender said to the objection to the latest one. */
    void rule(Transfer latest, LocalDate on);

    /** The first one first. */
    List<Transfer> of(DemandNumber demand);

    default Optional<Transfer> latest(DemandNumber demand) {
        return of(demand).stream().reduce((earlier, later) -> later);
    }
}
