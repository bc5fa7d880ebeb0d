package org.doorstep.petition;

import java.time.LocalDate;
import java.util.List;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.UnitId;

/**
 * The units that a demand concerns beside each other (R22 §24). They settle who accepts it; all but that one assist it
 * (协办), which is derived and stands nowhere beside.
 */
public interface ConcernedUnits {

    /** A unit that is named again stays as it was named first. */
    void name(DemandNumber demand, List<UnitId> units, LocalDate on, OfficerId by);

    /** In the order of their ids; none where it concerns one alone, and none once it is sealed (R22 §30). */
    List<UnitId> of(DemandNumber demand);
}
