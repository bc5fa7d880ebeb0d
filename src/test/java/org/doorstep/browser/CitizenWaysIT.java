package org.doorstep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OpenOffice
class CitizenWaysIT {

    private static final String ENGLISH = "en-GB";
    private static final long MEGABYTE = 1024 * 1024;

    private final Desktop desktop;

    @TempDir
    private Path folder;

    @Autowired
    CitizenWaysIT(Desktop desktop) {
        this.desktop = desktop;
    }

    @Test
    void a_petition_is_handed_in_looked_up_added_to_and_withdrawn_without_scripts(Browsing browsing)
            throws IOException {
        var citizen = new CitizenAtHome(browsing.windowWithoutScripts(ENGLISH), desktop.address(""));
        var note = Files.writeString(folder.resolve("note.txt"), "The lamp is still dark.");

        var receipt = citizen.handsIn(note);
        assertThat(citizen.page().locator("[role=alert]")).hasCount(0);
        citizen.looksUp(receipt.number(), receipt.queryCode());
        assertThat(citizen.page().locator("h1")).containsText(receipt.number());
        citizen.adds("It is dark still.", note);
        assertThat(citizen.page().locator(".panel.done")).containsText("It has been added");
        assertThat(citizen.page().locator("[role=alert]")).hasCount(0);
        citizen.withdraws();
        assertThat(citizen.page().locator(".panel.done")).containsText("We have your withdrawal");
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, You are one of several, You have left the group, ends the petition for all of you",
        "zh-CN, 您是共同提出本件的人员之一, 您已退出, 撤回后对所有人均告终止"
    })
    void one_of_a_group_follows_the_petition_with_a_code_of_their_own_and_leaves_in_one_click(
            String language, String oneOfSeveral, String hasLeft, String forAll, Browsing browsing) {
        var home = new CitizenAtHome(browsing.window(language), desktop.address(""));
        home.fillsIn();
        home.page().locator("#members").fill("钱联名\n\n孙联名\n");
        home.sends();
        var codes = home.page().locator(".panel .code");
        assertThat(codes).hasCount(4);
        assertThat(home.page().locator(".panel")).containsText("孙联名");
        var number = codes.first().innerText();
        var own = codes.last().innerText();
        new Reader(home.page(), language, browsing).sees("group-receipt");
        home.page().locator("a[href$='/withdrawal']").click();
        assertThat(home.page().locator("main")).containsText(forAll);

        var reader = new Reader(home.page(), language, browsing);
        home.looksUp(number, own);
        assertThat(home.page().locator("main")).containsText(oneOfSeveral);
        assertThat(home.page().locator("a[href$='/withdrawal']")).hasCount(0);
        reader.reads("member");

        var member = new CitizenAtHome(browsing.windowWithoutScripts(language), desktop.address(""));
        member.looksUp(number, own);
        member.page().locator("form[action$='/departure'] button").click();
        assertThat(member.page().locator("h1")).containsText(hasLeft);
        assertThat(member.page().locator(".panel.done")).isVisible();

        home.page().reload();
        assertThat(home.page().locator("h1")).containsText(hasLeft);
        assertThat(home.page().locator(".timeline")).hasCount(0);
        reader.reads("left");
    }

    @Test
    void a_petition_is_handed_in_and_looked_up_without_a_mouse(Browsing browsing) {
        var citizen = new CitizenAtHome(browsing.window(ENGLISH), desktop.address("")).opens("/");
        var keys = new Keyboard(citizen.page());

        keys.to(".door[href$='/petitions/new']").goes();
        keys.to(".skip").presses("Enter").to("#request").types(CitizenAtHome.REQUEST);
        keys.to("#facts").types("It has been dark since March.");
        keys.to("form > button[type=submit]:not(.first)").goes();
        keys.isLedTo(".summary"); // the mistakes
        keys.to(".summary a[href='#reasons']").presses("Enter").types("The repair is paid for.");
        keys.to("#anonymous").presses("Space");
        assertThat(citizen.page().locator("#anonymous")).isChecked();
        keys.to("form > button[type=submit]:not(.first)").goes();
        var receipt = citizen.receipt();
        keys.to("nav a[href$='/look-up']").goes();
        keys.to("#number").types(receipt.number()).to("#queryCode").types(receipt.queryCode());
        keys.goes();
        assertThat(citizen.page().locator("h1")).containsText(receipt.number());
    }

    @Test
    void a_file_that_is_too_large_keeps_nothing_else_out(Browsing browsing) throws IOException {
        var citizen = new CitizenAtHome(browsing.window(ENGLISH), desktop.address(""));
        var film = file("film.mp4", 30);

        citizen.handsIn(film);
        assertThat(citizen.page().locator("[role=alert]")).containsText("film.mp4 was not added.");
        browsing.picture(citizen.page(), "receipt");
        citizen.adds("It is dark still.", film);
        assertThat(citizen.page().locator(".panel.done")).containsText("It has been added");
        assertThat(citizen.page().locator("[role=alert]")).containsText("film.mp4 was not added.");
        browsing.picture(citizen.page(), "added");
        citizen.adds("", film);
        assertThat(citizen.page().locator("[role=alert]")).containsText("film.mp4 was not added.");
        assertThat(citizen.page().locator(".panel.done")).hasCount(0);
    }

    @Test
    void what_is_too_large_altogether_is_answered_on_a_page_and_the_words_are_still_in_the_form(Browsing browsing)
            throws IOException {
        var citizen = new CitizenAtHome(browsing.window(ENGLISH), desktop.address(""));

        citizen.fillsIn(file("long-film.mp4", 150)).sends();
        assertThat(citizen.page().locator("h1")).hasText("Too large");
        browsing.picture(citizen.page(), "too-large");
        browsing.hasNoBarriers(citizen.page());
        citizen.page().goBack();
        assertThat(citizen.page().locator("#request")).hasValue(CitizenAtHome.REQUEST);
    }

    private Path file(String name, long megabytes) throws IOException {
        var path = folder.resolve(name);
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(megabytes * MEGABYTE);
        }
        return path;
    }
}
