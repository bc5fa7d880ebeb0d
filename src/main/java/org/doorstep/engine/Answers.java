package org.doorstep.engine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doorstep.kernel.DemandNumber;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.PetitionNumber;
import org.jspecify.annotations.Nullable;

/** What a person entered in a form, already checked against it, and the case that it is about. */
public final class Answers {

    private final OfficerId actor;
    private final String taskId;
    private final Map<String, Object> entered;
    private final Function<String, @Nullable Object> variables;

    public Answers(
            OfficerId actor, String taskId, Map<String, Object> entered, Function<String, @Nullable Object> variables) {
        this.actor = actor;
        this.taskId = taskId;
        this.entered = Map.copyOf(entered);
        this.variables = variables;
    }

    /** The petition that the process belongs to. */
    public PetitionNumber petition() {
        return new PetitionNumber(variable("petitionNumber"));
    }

    /** The demand that the process belongs to, or null in a process of the whole petition. */
    public @Nullable DemandNumber demand() {
        return maybeVariable("demandNumber").map(DemandNumber::new).orElse(null);
    }

    /** The demand that the process belongs to; only for steps of a demand. */
    public DemandNumber theDemand() {
        return new DemandNumber(variable("demandNumber"));
    }

    public OfficerId actor() {
        return actor;
    }

    /** The engine's id of the task; empty in a start form. */
    public String taskId() {
        return taskId;
    }

    public String text(String field) {
        return maybe(field).orElseThrow(() -> new IllegalStateException("the form has no answer for " + field));
    }

    public Optional<String> maybe(String field) {
        return Optional.ofNullable(entered.get(field)).map(Object::toString);
    }

    /** The codes that were chosen where a field takes several. */
    public List<String> chosen(String field) {
        var codes = entered.get(field) instanceof List<?> list ? list.stream() : Stream.empty();
        return codes.map(Object::toString).toList();
    }

    public LocalDate date(String field) {
        return LocalDate.parse(text(field));
    }

    public Optional<LocalDate> maybeDate(String field) {
        return maybe(field).map(LocalDate::parse);
    }

    public boolean flag(String field) {
        return Boolean.TRUE.equals(entered.get(field));
    }

    public int number(String field) {
        return entered.get(field) instanceof Number number ? number.intValue() : Integer.parseInt(text(field));
    }

    /** The rows of a list in the form, each with the texts of its fields. */
    public List<Map<String, String>> rows(String field) {
        var rows = entered.get(field) instanceof List<?> list ? list.stream() : Stream.empty();
        return rows.map(Answers::row).toList();
    }

    /** The files that were sent with this field. */
    public List<AttachedFile> files(String field) {
        var sent = entered.get(field);
        var files = sent instanceof List<?> list ? list.stream() : Stream.ofNullable(sent);
        return files.filter(AttachedFile.class::isInstance)
                .map(AttachedFile.class::cast)
                .toList();
    }

    /** A process variable as text. */
    public String variable(String name) {
        return maybeVariable(name).orElseThrow(() -> new IllegalStateException("the process has no variable " + name));
    }

    public Optional<String> maybeVariable(String name) {
        return Optional.ofNullable(variables.apply(name)).map(Object::toString);
    }

    private static Map<String, String> row(Object row) {
        var texts = new LinkedHashMap<String, String>();
        ((Map<?, ?>) row).forEach((key, value) -> texts.put(key.toString(), String.valueOf(value)));
        return texts;
    }
}
