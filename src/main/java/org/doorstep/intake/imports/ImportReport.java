package org.doorstep.intake.imports;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doorstep.intake.imports.ImportRun.Rejection;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;

/** What became of an import, row by row, for a client to read. */
@Schema(description = "What became of an import. total = registered + already + rejected once state is FINISHED.")
record ImportReport(
        @Schema(description = "Id of this import, known to this node until it restarts")
        String id,

        @Schema(description = "RUNNING, FINISHED, or STOPPED (send the same file again)")
        String state,

        @Schema(description = "The system whose numbers make a row the same on a second run")
        String system,

        @Schema(description = "Rows in the file, without headings and empty rows")
        int total,

        @Schema(description = "Rows looked at so far") int done,
        @Schema(description = "Rows that became petitions") int registered,

        @Schema(description = "Rows that had been registered before")
        int already,

        @Schema(description = "Rows that were not registered, each with its reason")
        List<Row> rejected,

        @Schema(description = "Columns that are known and never stored, with the number of values left out")
        Map<String, Integer> notTaken,

        @Schema(
                description =
                        "Topics and communities that mean nothing here, as 'heading: code' with the number of rows;"
                                + " those rows are registered without; a mapping file can say what the codes mean")
        Map<String, Integer> unknownCodes,

        @Schema(description = "Columns that nobody knows; a mapping file can name them")
        List<String> unknownColumns) {

    static ImportReport of(ImportRun run, Words words) {
        var progress = run.progress();
        return new ImportReport(
                run.id(),
                progress.state().name(),
                run.table().mapping().system(),
                progress.total(),
                progress.done(),
                progress.registered(),
                progress.already(),
                progress.rejected().stream().map(row -> Row.of(row, words)).toList(),
                progress.notTaken(),
                progress.unknownCodes(),
                run.table().unknown());
    }

    /** A row that was not registered: its number in the file, the column that is wrong, and why. */
    record Row(int row, @Nullable String column, String reason) {

        static Row of(Rejection rejection, Words words) {
            return new Row(rejection.row().number(), rejection.column(), ImportReport.reason(rejection, words));
        }
    }

    static String reason(Rejection rejection, Words words) {
        return rejection.errors().isEmpty()
                ? words.say(rejection.refusal())
                : rejection.errors().stream().map(words::say).collect(Collectors.joining(" "));
    }
}
