package org.doorstep.engine.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.doorstep.engine.AttachedFile;
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
            for (var key : variables.keySet()) {
                var plain = plain(variables, key.toString());
                if (plain != null) {
                    values.put(key.toString(), plain);
                }
            }
        }
        return values;
    }

    private static @Nullable Object plain(Map<?, ?> variables, String key) {
        if (!(variables instanceof VariableMap typed)) {
            return variables.get(key);
        }
        return typed.getValueTyped(key) instanceof FileValue file ? attached(file) : typed.getValue(key, Object.class);
    }

    private static AttachedFile attached(FileValue file) {
        try (var content = file.getValue()) {
            return new AttachedFile(
                    file.getFilename(), file.getMimeType(), content == null ? new byte[0] : content.readAllBytes());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
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
