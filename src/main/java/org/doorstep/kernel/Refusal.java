package org.doorstep.kernel;

import java.util.List;

/**
 * A "no" that the person who asked can understand and act on: a code whose sentence stands in the message files under
 * {@code refusal.<code>}, in both languages.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    public Refusal(String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
