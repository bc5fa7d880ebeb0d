package org.doorstep.intake.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
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
    private final Sentences sentences;

    ImportCommand(PrintStream out, PrintStream told, Map<String, String> environment) {
        this.out = out;
        this.told = told;
        this.environment = environment;
        this.sentences = Sentences.in(environment);
    }

    /** Returns 0 when every row is registered, 1 when rows were rejected, 2 when the import could not be made. */
    public static int run(String... arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8); // as JSON is everywhere
        var told = new PrintStream(new FileOutputStream(FileDescriptor.err), true, terminal());
        return new ImportCommand(out, told, System.getenv()).execute(arguments);
    }

    /** A bare machine often names no encoding, and Java would then write question marks for Chinese. */
    private static Charset terminal() {
        var console = System.console();
        return console != null && console.charset().newEncoder().canEncode('行') ? console.charset() : UTF_8;
    }

    int execute(String... arguments) {
        try {
            var order = ImportOrder.read(arguments, environment);
            var office = new OfficeClient(order, sentences);
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
            told.println(unclear.in(sentences));
            told.println(sentences.of("usage"));
        } catch (IOException failed) {
            told.println(failed.getMessage() == null ? failed.toString() : failed.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            told.println(sentences.of("stopped"));
        }
        return NOT_DONE;
    }

    private void bar(JsonNode report) {
        int total = Math.max(1, report.path("total").asInt());
        int done = report.path("done").asInt();
        int full = (int) ((long) WIDTH * done / total);
        told.print("\r[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] "
                + sentences.of(
                        "progress",
                        done,
                        report.path("total").asInt(),
                        report.path("registered").asInt(),
                        report.path("already").asInt(),
                        report.path("rejected").size()));
        told.flush();
    }

    private void tell(JsonNode row) {
        told.println(sentences.of(
                "row",
                row.path("row").asInt(),
                row.path("column").asText("-"),
                row.path("reason").asText()));
    }
}
