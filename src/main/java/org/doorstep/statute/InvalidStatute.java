package org.doorstep.statute;

import java.util.List;
import org.doorstep.kernel.FieldError;

/** Everything that is wrong with a profile's file, so that it can be mended in one go. */
final class InvalidStatute extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<FieldError> faults;

    InvalidStatute(List<FieldError> faults) {
        this("", faults);
    }

    private InvalidStatute(String file, List<FieldError> faults) {
        super(file + faults);
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    /** The same faults, with the file or the profile that has them. */
    InvalidStatute in(String where) {
        return new InvalidStatute(where, faults);
    }

    String file() {
        return file;
    }

    List<FieldError> faults() {
        return faults;
    }
}
