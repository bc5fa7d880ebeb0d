package org.doorstep.engine;

import java.util.Optional;
import java.util.function.Function;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** A task as far as it matters who works on it: the petition that it is about, and what else its process knows. */
public record TaskCase(PetitionNumber petition, Function<String, @Nullable Object> variables) {

    /** Empty for a task that belongs to no petition. */
    public static Optional<TaskCase> of(Function<String, @Nullable Object> variables) {
        return read(Variable.PETITION, variables).map(petition -> new TaskCase(petition, variables));
    }

    public <T> Optional<T> maybe(Variable<T> variable) {
        return read(variable, variables);
    }

    private static <T> Optional<T> read(Variable<T> variable, Function<String, @Nullable Object> variables) {
        return Optional.ofNullable(variables.apply(variable.name()))
                .map(Object::toString)
                .filter(value -> !value.isBlank())
                .map(variable.read());
    }
}
