package org.doorstep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OpenOffice
class ImportPageIT {

    private static final String ROWS = """
            number,receivedOn,channel,name,request,facts,weather
            H1,2026-09-01,来信,虚构人,请修路,路坏了,晴
            H2,2999-01-01,来信,虚构人,请修灯,灯坏了,雨
            """;

    private final Desktop desktop;

    @Autowired
    ImportPageIT(Desktop desktop) {
        this.desktop = desktop;
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, hotline-en, 'Done: 2 of 2 rows. Registered: 1, registered before: 0, rejected: 1.'",
        "zh-CN, hotline-zh, '完成：'"
    })
    void a_registrar_hands_in_a_file_and_mends_what_was_rejected(
            String language, String system, String done, Browsing browsing) throws IOException {
        var page = browsing.window(language);
        logIn(page);
        var registrar = new Reader(page, language, browsing);
        registrar.sees("empty");

        page.locator("#file")
                .setInputFiles(new FilePayload("rows.csv", "text/csv", ROWS.getBytes(StandardCharsets.UTF_8)));
        page.locator("#system").fill(system);
        page.locator("#import button").click();

        assertThat(page.locator("#told")).containsText(done);
        assertThat(page.locator("#bar")).hasAttribute("max", "2");
        assertThat(page.locator("#bar")).hasJSProperty("value", 2);
        assertThat(page.locator("#rows li")).containsText(language.startsWith("zh") ? "第 3 行" : "Row 3");
        registrar.sees("done");
        assertThat(rejected(page)).contains("H2").doesNotContain("H1");
    }

    private void logIn(Page page) {
        page.navigate(desktop.address("/import"));
        page.locator("#username").fill("chen.min");
        page.locator("#password").fill("doorstep");
        page.locator("button[type=submit]").click();
        assertThat(page.locator("#file")).isVisible();
    }

    private static String rejected(Page page) throws IOException {
        var file = page.waitForDownload(() -> page.locator("#rejected").click());
        assertThat(file.suggestedFilename()).isEqualTo("rejected.csv");
        return Files.readString(file.path());
    }
}
