package org.doorstep.kernel;

import java.util.List;

/** What is wrong with one field of what a person sent; its sentence stands under {@code field.<code>}. */
public record FieldError(String field, String code, List<Object> arguments) {

    public static FieldError of(String field, String code, Object... arguments) {
        return new FieldError(field, code, List.of(arguments));
    }
}
