package org.doorstep.intake.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.doorstep.intake.imports.Sheet.Line;
import org.doorstep.kernel.FieldError;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** One import on its way: how far it is, and what became of each row. Safe to read while it runs. */
final class ImportRun {

    private static final int MOST_CODES = 200;

    private final String id = UUID.randomUUID().toString();
    private final OfficerId startedBy;
    private final Table table;
    private final List<Rejection> rejected = new ArrayList<>();
    private final Map<String, Integer> notTaken = new LinkedHashMap<>();
    private final Map<String, Integer> unknownCodes = new LinkedHashMap<>();
    private int registered;
    private int already;
    private State state = State.RUNNING;

    ImportRun(OfficerId startedBy, Table table) {
        this.startedBy = startedBy;
        this.table = table;
    }

    String id() {
        return id;
    }

    OfficerId startedBy() {
        return startedBy;
    }

    Table table() {
        return table;
    }

    synchronized void countRegistered() {
        registered++;
    }

    synchronized void countAlready() {
        already++;
    }

    synchronized void reject(Rejection rejection) {
        rejected.add(rejection);
    }

    synchronized void countNotTaken(String heading) {
        notTaken.merge(heading, 1, Integer::sum);
    }

    synchronized void countUnknownCode(String code) {
        if (unknownCodes.containsKey(code) || unknownCodes.size() < MOST_CODES) {
            unknownCodes.merge(code, 1, Integer::sum);
        }
    }

    synchronized void end(State how) {
        state = how;
    }

    synchronized Progress progress() {
        return new Progress(
                table.rows().size(),
                registered,
                already,
                List.copyOf(rejected),
                new LinkedHashMap<>(notTaken),
                new LinkedHashMap<>(unknownCodes),
                state);
    }

    /** How an import stands. One that stopped half-way is finished by sending the same file again. */
    enum State {
        RUNNING,
        FINISHED,
        STOPPED
    }

    /** What became of the rows so far. */
    record Progress(
            int total,
            int registered,
            int already,
            List<Rejection> rejected,
            Map<String, Integer> notTaken,
            Map<String, Integer> unknownCodes,
            State state) {

        int done() {
            return registered + already + rejected.size();
        }
    }

    /** A row that was not registered, and why. */
    record Rejection(Line row, @Nullable String column, Refusal refusal, List<FieldError> errors) {

        static Rejection of(Line row, Refusal refusal) {
            return new Rejection(row, null, refusal, List.of());
        }

        static Rejection of(Line row, Table table, InvalidInput invalid) {
            var first = invalid.errors().get(0).field();
            var column = Arrays.stream(Target.values())
                    .filter(target ->
                            target.field().equals(first) || target.key().equals(first))
                    .findFirst()
                    .map(table::heading)
                    .orElse(first);
            return new Rejection(row, column, invalid, invalid.errors());
        }
    }
}
