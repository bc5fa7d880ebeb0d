package org.doorstep.intake.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.doorstep.intake.imports.SampleExport;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheJar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk hands a file to the running office from a terminal, with the jar. */
@InTheOffice
class ImportCommandIT {

    private static final String HEADINGS = "信访编号,信访日期,信访形式,姓名,联系电话,信访诉求,信访内容\n";
    private static final String GOOD = "C1,2026-09-01,来信,虚构人,13800000000,请修路,路坏了\n";
    private static final String BAD = "C2,2999-01-01,来信,虚构人,13800000000,请修路,路坏了\n";

    @TempDir
    private Path folder;

    private final String office;

    @Autowired
    ImportCommandIT(Desks desks) {
        this.office = "--server=" + desks.stranger().office();
    }

    /** What somebody at a terminal sees. */
    private record Outcome(int exit, String report, String told) {}

    @Test
    void a_file_is_registered_and_sent_again_registers_nothing() throws Exception {
        Files.write(folder.resolve("export.csv"), SampleExport.csv(20));

        var first = imports("en", "doorstep", "export.csv", office, "--user=chen.min", "--system=command");
        var second = imports("en", "doorstep", "export.csv", office, "--user=chen.min", "--system=command");

        assertThat(first.told()).contains("20/20  registered 20, before 0, rejected 0");
        assertThat(new ObjectMapper()
                        .readTree(first.report())
                        .path("registered")
                        .asInt())
                .isEqualTo(20);
        assertThat(first.exit()).isZero();
        assertThat(second.told()).contains("20/20  registered 0, before 20, rejected 0");
        assertThat(second.exit()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "en, command-en, 'registered 1, before 0, rejected 1', row 3, still to come",
        "zh, command-zh, '已登记 1，此前已登记 0，退回 1', 第 3 行, 信访日期"
    })
    void each_bad_row_is_told_with_its_reason(String language, String system, String summary, String row, String reason)
            throws Exception {
        Files.writeString(folder.resolve("rows.csv"), HEADINGS + GOOD + BAD);

        var outcome = imports(language, "doorstep", "rows.csv", office, "--user=chen.min", "--system=" + system);

        assertThat(outcome.told()).contains(summary, row, reason);
        assertThat(outcome.exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 401, There is no file, No office answers, Which file?, As whom?, There is no option",
        "zh, 401, 不存在或无法读取, 无法连接, 请指定要导入的文件, 以谁的身份, 没有选项"
    })
    void what_cannot_be_done_is_said_in_a_sentence(
            String language,
            String wrongPassword,
            String noFile,
            String noOffice,
            String whichFile,
            String asWhom,
            String noOption)
            throws Exception {
        Files.writeString(folder.resolve("rows.csv"), HEADINGS + GOOD);

        // the engine makes whoever mistyped wait for some seconds: not the one who works in the other tests
        says(wrongPassword, imports(language, "wrong", "rows.csv", office, "--user=lin.yu"));
        says(noFile, imports(language, "doorstep", "none.csv", office, "--user=chen.min"));
        says(noOffice, imports(language, "doorstep", "rows.csv", "--server=http://localhost:1", "--user=chen.min"));
        says(whichFile, imports(language, "doorstep", office, "--user=chen.min"));
        says(asWhom, imports(language, "doorstep", "rows.csv", office));
        says(noOption, imports(language, "doorstep", "rows.csv", "--speed=high"));
    }

    @Test
    void who_takes_no_petitions_and_what_is_no_table_is_refused_as_on_the_page() throws Exception {
        Files.writeString(folder.resolve("rows.csv"), HEADINGS + GOOD);
        Files.writeString(folder.resolve("prose.csv"), "nothing,known\n1,2\n");

        says("petition office", imports("en", "doorstep", "rows.csv", office, "--user=he.lan"));
        says("No headings", imports("en", "doorstep", "prose.csv", office, "--user=chen.min"));
    }

    private static void says(String sentence, Outcome outcome) {
        assertThat(outcome.told()).contains(sentence).doesNotContain("Exception", "\tat ");
        assertThat(outcome.exit()).isEqualTo(2);
    }

    private Outcome imports(String language, String password, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                TheJar.file().toString(),
                "import"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        process.environment().putAll(Map.of("DOORSTEP_LANGUAGE", language, "DOORSTEP_PASSWORD", password));
        var exit = process.start().waitFor();
        return new Outcome(
                exit, Files.readString(folder.resolve("out"), UTF_8), Files.readString(folder.resolve("err"), UTF_8));
    }
}
