package org.doorstep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** A citizen with a petition, in one window, who uses the pages as a reader with a mouse does. */
record CitizenAtHome(Page page, String office) {

    static final String REQUEST = "请修好楼道的灯。";
    private static final String FACTS = "三月以来楼道里一直没有灯光。";
    private static final String SEND = "main form.write button[type=submit]:not(.first)";

    /** What a citizen needs to come back to a petition. */
    record Receipt(String number, String queryCode) {}

    CitizenAtHome opens(String path) {
        page.navigate(office + path);
        return this;
    }

    /** Hands in a petition with these files and reads its number and its code. */
    Receipt handsIn(Path... files) {
        fillsIn(files).sends();
        return receipt();
    }

    CitizenAtHome fillsIn(Path... files) {
        opens("/petitions/new");
        page.locator("#request").fill(REQUEST);
        page.locator("#facts").fill(FACTS);
        page.locator("#reasons").fill("物业已经收了维修费。");
        page.locator("[id='petitioner.name']").fill("虚构人");
        page.locator("[id='petitioner.address']").fill("柳巷17号");
        page.locator("#files").setInputFiles(files);
        return this;
    }

    Receipt receipt() {
        assertThat(page.locator(".panel .code")).hasCount(2);
        return new Receipt(
                page.locator(".panel .code").first().innerText(),
                page.locator(".panel .code").last().innerText());
    }

    void looksUp(String number, String queryCode) {
        opens("/petitions/look-up");
        page.locator("#number").fill(number);
        page.locator("#queryCode").fill(queryCode);
        sends();
    }

    void adds(String words, Path... files) {
        page.locator("#words").fill(words);
        page.locator("#files").setInputFiles(files);
        page.locator("form[action$='/materials'] button").click();
    }

    void withdraws() {
        page.locator("a[href$='/withdrawal']").click();
        sends();
        assertThat(page.locator(".panel.done")).isVisible();
    }

    void sends() {
        page.locator(SEND).last().click();
    }
}
