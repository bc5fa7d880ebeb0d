package org.doorstep.intake.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Map;

/**
 * Hands a file of petitions to a running office and tells how it goes: {@code java -jar doorstep.jar import petitions.xlsx}.
 * Progress and rejected rows stand on the error stream, the report as JSON on the output.
 */
public final class ImportCommand {

    public static final String NAME = "import";

    static final int DONE = 0;
    static final int ROWS_REJECTED = 1;
    static final int NOT_DONE = 2;

    private static final long PAUSE = 500;
    private static final int WIDTH = 30;

    private final PrintStream out;
    private final PrintStream told;
    private final Map<String, String> environment;

    ImportCommand(PrintStream out, PrintStream told, Map<String, String> environment) {
        this.out = out;
        this.told = told;
        this.environment = environment;
    }

    /** Returns 0 when every row is registered, 1 when rows were rejected, 2 when the import could not be made. */
    public static int run(String... arguments) {
        return new ImportCommand(System.out, System.err, System.getenv()).execute(arguments);
    }

    int execute(String... arguments) {
        try {
            var order = ImportOrder.read(arguments, environment);
            var office = new OfficeClient(order);
            var report = office.send();
            while (report.path("state").asText().equals("RUNNING")) {
                bar(report);
                Thread.sleep(PAUSE);
                report = office.progress(report.path("id").asText());
            }
            bar(report);
            told.println();
            report.path("rejected").forEach(this::tell);
            out.println(report.toPrettyString());
            return !report.path("state").asText().equals("FINISHED")
                    ? NOT_DONE
                    : report.path("rejected").isEmpty() ? DONE : ROWS_REJECTED;
        } catch (ImportOrder.Unclear unclear) {
            told.println(unclear.getMessage());
            told.println(ImportOrder.USAGE);
        } catch (IOException failed) {
            told.println(failed.getMessage() == null ? failed.toString() : failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            told.println("Stopped. The office goes on; send the file again to see what became of it.");
        }
        return NOT_DONE;
    }

    private void bar(JsonNode report) {
        int total = Math.max(1, report.path("total").asInt());
        int done = report.path("done").asInt();
        int full = (int) ((long) WIDTH * done / total);
        told.printf(
                "\r[%s%s] %d/%d  registered %d, before %d, rejected %d",
                "#".repeat(full),
                ".".repeat(WIDTH - full),
                done,
                report.path("total").asInt(),
                report.path("registered").asInt(),
                report.path("already").asInt(),
                report.path("rejected").size());
        told.flush();
    }

    private void tell(JsonNode row) {
        told.printf(
                "row %d, %s: %s%n",
                row.path("row").asInt(),
                row.path("column").asText("-"),
                row.path("reason").asText());
    }
}
