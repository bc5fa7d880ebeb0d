package org.doorstep.intake.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Post;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InTheOffice
class ImportApiTest {

    private static final String IMPORT = "/api/petitions/import";
    private static final String HEADINGS = "信访编号,信访日期,信访形式,姓名,联系电话,信访诉求,信访内容\n";

    private final Desks desks;
    private final Post registrar;

    @Autowired
    ImportApiTest(Desks desks) {
        this.desks = desks;
        this.registrar = Post.from(desks.of("chen.min"));
    }

    @Test
    void an_export_with_exchange_names_is_registered_whole_and_never_twice() {
        var file = SampleExport.csv(20);

        var first = imported(file, "exchange-a");
        assertThat(first.path("registered").asInt()).as(first.toString()).isEqualTo(20);
        assertThat(first.at("/notTaken/mz").asInt()).isEqualTo(20);

        var second = imported(file, "exchange-a");
        assertThat(second.path("registered").asInt()).isZero();
        assertThat(second.path("already").asInt()).isEqualTo(20);
    }

    @Test
    void a_code_that_means_nothing_here_is_told_and_keeps_no_petition_out() {
        var report =
                imported("xfjbh,xm,gkxx,tsnr,nrfldm,wtsddm\n1,虚构人,请修路,路坏了,010203,350902\n".getBytes(UTF_8), "codes");

        assertThat(report.path("registered").asInt()).isEqualTo(1);
        assertThat(report.path("unknownCodes").path("nrfldm: 010203").asInt()).isEqualTo(1);
        assertThat(report.path("unknownCodes").path("wtsddm: 350902").asInt()).isEqualTo(1);
    }

    @Test
    void bad_rows_come_back_with_their_reasons_and_can_be_mended() {
        var good = "B1,2026-09-01,来信,虚构人,13800000000,请修路,路坏了\n";
        var bad = "B2,2999-01-01,来信,虚构人,13800000000,请修路,路坏了\n" + "B3,2026-09-01,飞鸽,虚构人,13800000000,请修路,路坏了\n"
                + "B4,2026-09-01,来信,虚构人,13800000000,,\n";

        var report = imported((HEADINGS + good + bad).getBytes(UTF_8), "bad-rows");

        assertThat(report.path("registered").asInt()).isEqualTo(1);
        assertThat(report.path("rejected").findValuesAsText("row")).containsExactly("3", "4", "5");
        assertThat(report.path("rejected").findValuesAsText("reason")).allMatch(reason -> reason.length() > 10);
        var rejected = registrar
                .get("/api/petitions/imports/" + report.path("id").asText() + "/rejected.csv")
                .is(200)
                .body();
        assertThat(rejected).contains("B2", "B3", "B4").doesNotContain("B1");

        var mended = rejected.replace("2999-01-01", "2026-09-02").replace("飞鸽", "来访");
        var again = imported(mended.getBytes(UTF_8), "bad-rows");
        assertThat(again.path("registered").asInt()).as(again.toString()).isEqualTo(2);
        assertThat(again.path("rejected")).hasSize(1);
    }

    @Test
    void a_formula_stays_a_text_and_leaves_the_office_disarmed() {
        var rows = HEADINGS + "F1,2026-09-01,来信,=1+1,13800000000,\"=HYPERLINK(\"\"http://x\"\")\",@SUM(A1)\n"
                + "F2,2999-09-01,来信,=cmd|' /C calc'!A0,13800000000,请修路,路坏了\n";

        var report = imported(rows.getBytes(UTF_8), "formulas");

        assertThat(report.path("registered").asInt()).isEqualTo(1);
        var rejected = registrar
                .get("/api/petitions/imports/" + report.path("id").asText() + "/rejected.csv")
                .body();
        assertThat(rejected).contains("'=cmd").doesNotContain(",=cmd");
    }

    @Test
    void the_usual_encoding_of_chinese_spreadsheets_is_read() {
        var report = imported(
                (HEADINGS + "G1,2026年9月1日,来信,虚构人,13800000000,请修路,路坏了\n").getBytes(Charset.forName("GB18030")), "gb");

        assertThat(report.path("registered").asInt()).as(report.toString()).isEqualTo(1);
    }

    @Test
    void what_is_no_table_is_refused_in_both_languages() throws IOException {
        refused(new byte[0], 400);
        refused("nothing,known\n1,2\n".getBytes(UTF_8), 400);
        refused((HEADINGS + "\"Q1,2026\n").getBytes(UTF_8), 400);
        refused(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0}, 400);
        refused(bomb(), 413);
        var chinese = Post.from(desks.of("chen.min").speaking("zh"))
                .file(IMPORT, "x.csv", "a,b\n".getBytes(UTF_8), Map.of())
                .is(400)
                .json();
        assertThat(chinese.path("detail").asText()).matches(".*\\p{IsHan}.*");
    }

    @Test
    void only_those_who_take_petitions_may_import() {
        Post.from(desks.stranger())
                .file(IMPORT, "x.csv", SampleExport.csv(1), Map.of())
                .is(401);
        Post.from(desks.of("admin"))
                .file(IMPORT, "x.csv", SampleExport.csv(1), Map.of())
                .is(403);
    }

    @Test
    void in_the_background_its_progress_can_be_watched() {
        var started = registrar
                .with(Map.of("Prefer", "respond-async"))
                .file(IMPORT, "x.csv", SampleExport.csv(5), Map.of("system", "background"))
                .is(202)
                .json();

        var progress = "/api/petitions/imports/" + started.path("id").asText();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> "FINISHED"
                        .equals(registrar.get(progress).json().path("state").asText()));
        assertThat(registrar.get(progress).json().path("registered").asInt()).isEqualTo(5);
    }

    @Test
    void the_sample_in_the_resources_is_what_the_code_writes() throws IOException {
        assertThat(Files.readAllBytes(Path.of("src/test/resources/exchange-sample.csv")))
                .isEqualTo(SampleExport.csv(SampleExport.ROWS));
    }

    private JsonNode imported(byte[] file, String system) {
        return registrar
                .file(IMPORT, "export", file, Map.of("system", system))
                .is(200)
                .json();
    }

    private void refused(byte[] file, int status) {
        var said = registrar.file(IMPORT, "x", file, Map.of()).is(status).json();
        assertThat(said.path("detail").asText()).hasSizeGreaterThan(10);
    }

    /** A small file that unfolds to more than is read. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
