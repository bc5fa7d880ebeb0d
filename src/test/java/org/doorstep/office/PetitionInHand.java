package org.doorstep.office;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;

/** A registered petition: its number and its process instance. */
public record PetitionInHand(PetitionNumber number, ProcessInstance instance) {

    /** The number of its first demand. */
    public DemandNumber demand() {
        return demand(1);
    }

    public DemandNumber demand(int place) {
        return number.demand(place);
    }
}
