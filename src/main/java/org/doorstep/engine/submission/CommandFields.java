package org.doorstep.engine.submission;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** Reads what a command of the engine carries; the engine offers no accessors, and only this class knows its fields. */
public final class CommandFields {

    private CommandFields() {}

    static String text(Command<?> command, String name) {
        return String.valueOf(read(command, name));
    }

    /** The variables that the command carries, unwrapped from the engine's typed values. */
    static Map<String, Object> variables(Command<?> command, String name) {
        var values = new HashMap<String, Object>();
        if (read(command, name) instanceof Map<?, ?> variables) {
            variables.forEach((key, value) -> {
                var plain =
                        variables instanceof VariableMap typed ? typed.getValue(key.toString(), Object.class) : value;
                if (plain != null) {
                    values.put(key.toString(), plain);
                }
            });
        }
        return values;
    }

    public static @Nullable Object read(Object command, String name) {
        Field field = ReflectionUtils.findField(command.getClass(), name);
        if (field == null) {
            throw new IllegalStateException(command.getClass() + " has no field " + name + " in this engine's version");
        }
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, command);
    }
}
