package org.doorstep.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@InTheOffice
class AttachmentApiTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Desks desks;
    private final CaseOnFile cases;

    @Autowired
    AttachmentApiTest(Desks desks, ApplicationContext office) {
        this.desks = desks;
        this.cases = new CaseOnFile(office);
    }

    @Test
    void a_file_comes_back_byte_for_byte_and_is_never_opened_in_the_browser() {
        var number = cases.registered().value();
        var upload = new Upload(desks.of("chen.min"));
        var added = upload.file(number, "楼道 照片.png", "image/png", PIXEL).is(201).json();

        assertThat(added.path("name").asText()).isEqualTo("楼道 照片.png");
        assertThat(added.path("mediaType").asText()).isEqualTo("image/png");
        assertThat(added.path("addedBy").asText()).isEqualTo("Min Chen");

        var fetched = upload.fetched(
                "/api/cases/" + number + "/attachments/" + added.path("id").asText());
        assertThat(fetched.body()).isEqualTo(PIXEL);
        assertThat(fetched.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment;");
        assertThat(fetched.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(desks.of("lin.yu")
                        .get("/api/cases/" + number)
                        .json()
                        .at("/attachments/0/size")
                        .asInt())
                .isEqualTo(PIXEL.length);
    }

    @ParameterizedTest
    @CsvSource({
        "invoice.pdf, application/pdf, <html><script>alert(1)</script></html>, text/html",
        "photo.jpg, image/jpeg, MZ\u0090, application/x-msdownload",
        "letter.txt, image/png, plain words, text/plain"
    })
    void a_type_is_found_in_the_bytes_and_not_believed(String name, String claimed, String content, String found) {
        var added = new Upload(desks.of("chen.min"))
                .file(cases.registered().value(), name, claimed, content.getBytes(StandardCharsets.ISO_8859_1))
                .is(201)
                .json();

        assertThat(added.path("mediaType").asText()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd, passwd", "C:\\\\Windows\\\\system.ini, system.ini", "..., file", "a;b|c.txt, abc.txt"
    })
    void a_name_keeps_no_path_and_no_orders(String sent, String kept) {
        var added = new Upload(desks.of("chen.min"))
                .file(cases.registered().value(), sent, "text/plain", new byte[] {'x'})
                .is(201)
                .json();

        assertThat(added.path("name").asText()).isEqualTo(kept);
    }

    @Test
    void twenty_megabytes_are_taken_and_one_byte_more_is_refused_in_words() {
        var number = cases.registered().value();
        var upload = new Upload(desks.of("chen.min"));

        upload.file(number, "whole.bin", "application/octet-stream", new byte[20 * MEGABYTE])
                .is(201);
        for (var size : new int[] {20 * MEGABYTE + 1, 60 * MEGABYTE}) {
            var said = upload.file(number, "more.bin", "application/octet-stream", new byte[size])
                    .is(413)
                    .json();
            assertThat(said.path("detail").asText()).isNotBlank();
        }
        assertThat(desks.of("lin.yu").get("/api/cases/" + number).json().path("attachments"))
                .hasSize(1);
    }

    @Test
    void an_empty_file_and_no_file_at_all_are_refused() {
        var number = cases.registered().value();

        new Upload(desks.of("chen.min"))
                .file(number, "nothing.txt", "text/plain", new byte[0])
                .is(400);
        desks.of("chen.min")
                .post("/api/cases/" + number + "/attachments", "words")
                .is(415);
    }

    @Test
    void the_files_of_one_case_are_not_found_in_another() {
        var upload = new Upload(desks.of("chen.min"));
        var added = upload.file(cases.registered().value(), "a.png", "image/png", PIXEL)
                .is(201)
                .json();

        assertThat(upload.fetched("/api/cases/" + cases.registered() + "/attachments/"
                                + added.path("id").asText())
                        .statusCode())
                .isEqualTo(404);
        assertThat(upload.fetched("/api/cases/" + cases.registered() + "/attachments/"
                                + HexFormat.of().formatHex(new byte[40]))
                        .statusCode())
                .isEqualTo(404);
    }
}
