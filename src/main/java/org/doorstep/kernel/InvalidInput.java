package org.doorstep.kernel;

import java.util.List;

/** Says all at once what is wrong with what a person sent, so that nobody has to try field by field. */
public final class InvalidInput extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super(Kind.INVALID, "kernel.invalidInput", errors.size());
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
