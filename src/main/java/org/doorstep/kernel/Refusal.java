package org.doorstep.kernel;

import java.util.List;

/**
 * A "no" that the person who asked can understand and act on: a code whose sentence stands in the message files under
 * {@code refusal.<code>}, in both languages.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final transient List<Object> arguments;

    /** A "no" because of how things stand. */
    public Refusal(String code, Object... arguments) {
        this(Kind.CONFLICT, code, arguments);
    }

    public Refusal(Kind kind, String code, Object... arguments) {
        super(code + " " + List.of(arguments));
        this.kind = kind;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Why the answer is no; the API turns it into a status. */
    public enum Kind {
        /** What was sent cannot be understood. */
        INVALID,
        /** The one who asks may not. */
        FORBIDDEN,
        /** There is no such thing, or none that the one who asks may know of. */
        UNKNOWN,
        /** It does not fit how things stand now. */
        CONFLICT,
        TOO_LARGE,
        UNSUPPORTED,
        TOO_MANY
    }
}
