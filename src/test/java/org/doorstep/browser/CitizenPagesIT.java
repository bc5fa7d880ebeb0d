package org.doorstep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OpenOffice
class CitizenPagesIT {

    private final Desktop desktop;

    @Autowired
    CitizenPagesIT(Desktop desktop) {
        this.desktop = desktop;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "zh-CN"})
    void each_page_is_whole_in_the_readers_language_and_has_no_barriers(String language, Browsing browsing) {
        var citizen = new CitizenAtHome(browsing.window(language), desktop.address(""));
        var reader = new Reader(citizen.page(), language, browsing);

        citizen.opens("/");
        reader.reads("welcome");
        citizen.opens("/petitions/new").sends();
        assertThat(citizen.page().locator(".summary li")).not().hasCount(0);
        reader.reads("write-mistakes");
        citizen.opens("/petitions/new");
        reader.reads("write");
        var receipt = citizen.handsIn();
        reader.reads("receipt");
        citizen.looksUp(receipt.number(), "AAAAABBBBB");
        assertThat(citizen.page().locator(".summary")).isVisible();
        reader.reads("look-up-wrong");
        citizen.looksUp(receipt.number(), receipt.queryCode());
        reader.reads("petition");
        citizen.opens("/petitions/" + receipt.number() + "/recusal");
        reader.reads("recusal");
        citizen.page().locator("#whom").fill("来过我家的工作人员");
        citizen.sends();
        assertThat(citizen.page().locator(".summary li")).hasCount(2);
        assertThat(citizen.page().locator("#whom")).hasValue("来过我家的工作人员");
        reader.reads("recusal-mistakes");
        citizen.page().locator("#ground-MATTER").check();
        citizen.page().locator("#words").fill("他的哥哥是物业经理。");
        citizen.sends();
        assertThat(citizen.page().locator(".panel.done")).isVisible();
        assertThat(citizen.page().locator("section[aria-labelledby=recusals] dt"))
                .hasText("来过我家的工作人员");
        browsing.hasNoBarriers(citizen.page());
        browsing.picture(citizen.page(), language + "-recusal-asked");
        citizen.opens("/petitions/" + receipt.number() + "/withdrawal");
        reader.reads("withdrawal");
        citizen.opens("/deadlines");
        reader.reads("deadlines");
        citizen.sends();
        assertThat(citizen.page().locator(".summary li")).not().hasCount(0);
        reader.reads("deadlines-mistakes");
        citizen.page().locator("#start").fill("2026-09-28");
        citizen.sends();
        assertThat(citizen.page().locator(".panel.done li")).not().hasCount(0);
        reader.sees("deadlines-answer"); // holidays are called what their notice calls them
    }
}
