package org.doorstep.statute;

import java.util.List;
import org.doorstep.kernel.FieldError;

/** Everything that is wrong with a profile's file, so that it can be mended in one go. */
final class InvalidStatute extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> faults;

    InvalidStatute(List<FieldError> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    List<FieldError> faults() {
        return faults;
    }
}
