package org.doorstep.intake.imports;

import org.doorstep.intake.FrontDesk;
import org.doorstep.intake.RegisterPetition;
import org.doorstep.intake.imports.ImportRun.Rejection;
import org.doorstep.intake.imports.ImportRun.State;
import org.doorstep.intake.imports.Sheet.Line;
import org.doorstep.kernel.InvalidInput;
import org.doorstep.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Registers the rows of a table one after the other, each in a transaction of its own: what is done is done when the
 * power fails, and the same file sent again does the rest.
 */
@Component
class ImportPetitions {

    private static final Logger LOG = LoggerFactory.getLogger(ImportPetitions.class);

    private final FrontDesk desk;
    private final RegisterPetition registerPetition;

    ImportPetitions(FrontDesk desk, RegisterPetition registerPetition) {
        this.desk = desk;
        this.registerPetition = registerPetition;
    }

    void run(ImportRun run) {
        var reader = new RowReader(run.table());
        for (var row : run.table().rows()) {
            if (Thread.currentThread().isInterrupted()) {
                run.end(State.STOPPED);
                return;
            }
            take(run, reader, row);
        }
        run.end(State.FINISHED);
    }

    private void take(ImportRun run, RowReader reader, Line row) {
        try {
            var registered = registerPetition.register(desk.check(reader.form(row)), reader.submission(row));
            if (registered.already()) {
                run.countAlready();
            } else {
                run.countRegistered();
            }
            countNotTaken(run, row);
            reader.unknownCodes(row).forEach(run::countUnknownCode);
        } catch (InvalidInput invalid) {
            run.reject(Rejection.of(row, run.table(), invalid));
        } catch (Refusal refusal) {
            run.reject(Rejection.of(row, refusal));
        } catch (RuntimeException failure) {
            LOG.error("Row {} of import {} could not be registered", row.number(), run.id(), failure);
            run.reject(Rejection.of(row, new Refusal("intake.rowFailed")));
        }
    }

    private static void countNotTaken(ImportRun run, Line row) {
        run.table().notTaken().stream()
                .filter(column -> !row.cell(column).isEmpty())
                .forEach(column -> run.countNotTaken(run.table().headings().get(column)));
    }
}
