package org.doorstep.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.PetitionNumber;

/** A value that a model, its forms and Java share, under one name and of one type. */
public record Variable<T>(String name, Function<String, T> read) {

    /** The petition that a process belongs to; every process has it. */
    public static final Variable<PetitionNumber> PETITION = new Variable<>("petitionNumber", PetitionNumber::new);

    /** The demand that a process below the petition belongs to. */
    public static final Variable<DemandNumber> DEMAND = new Variable<>("demandNumber", DemandNumber::new);

    public static Variable<String> text(String name) {
        return new Variable<>(name, Function.identity());
    }

    public static Variable<LocalDate> day(String name) {
        return new Variable<>(name, LocalDate::parse);
    }

    public static <E extends Enum<E>> Variable<E> code(String name, Class<E> codes) {
        return new Variable<>(name, code -> Enum.valueOf(codes, code));
    }

    /** The value that the running process holds. */
    public T in(VariableScope scope) {
        return maybeIn(scope).orElseThrow(() -> new IllegalStateException("the process has no variable " + name));
    }

    public Optional<T> maybeIn(VariableScope scope) {
        return Optional.ofNullable(scope.getVariable(name))
                .map(Object::toString)
                .map(read);
    }

    /** The value that a person has just entered. */
    public T enteredIn(Answers answers) {
        return read.apply(answers.text(name));
    }

    public Optional<T> maybeEnteredIn(Answers answers) {
        return answers.maybe(name).map(read);
    }

    /** The values that a person chose where a field takes several. */
    public List<T> allEnteredIn(Answers answers) {
        return answers.chosen(name).stream().map(read).toList();
    }

    /** The value that the process held before the person entered anything. */
    public T heldBy(Answers answers) {
        return read.apply(answers.variable(name));
    }

    public Optional<T> maybeHeldBy(Answers answers) {
        return answers.maybeVariable(name).filter(value -> !value.isBlank()).map(read);
    }
}
