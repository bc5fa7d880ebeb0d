package org.doorstep.acceptance;

import java.time.LocalDate;
import java.util.Optional;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;

/** Which sealed reports were handed over, when and with what receipt; under the sealed key. */
public interface HandOvers {

    /** A second record of the same demand changes nothing. */
    void record(DemandNumber demand, LocalDate on, String receipt, OfficerId by);

    Optional<LocalDate> handedOverOn(DemandNumber demand);
}
