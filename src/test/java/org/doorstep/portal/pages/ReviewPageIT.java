package org.doorstep.portal.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import com.microsoft.playwright.Page;
import java.util.List;
import org.doorstep.browser.Browsing;
import org.doorstep.browser.InBrowser;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A citizen who does not agree asks for a review on the page of the petition, and then for the final one. */
@InTheOffice
@InBrowser
class ReviewPageIT {

    private static final String LINK = "a[href*='/review?demand=']";
    private static final String SEND = "main form.write button[type=submit]";

    private final Desks desks;
    private final TheOffice theOffice;
    private final Group group;

    @Autowired
    ReviewPageIT(Desks desks, TheOffice theOffice, Group group) {
        this.desks = desks;
        this.theOffice = theOffice;
        this.group = group;
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, Review Committee of the Zone, under way, The decision stands, final review, Why they do not agree",
        "zh-CN, 园区信访事项复查委员会, 正在办理, 维持原意见, 复核, 不服的理由"
    })
    void one_click_from_the_decision_a_review_is_asked_for_and_after_its_answer_the_final_one(
            String language,
            String body,
            String underWay,
            String stands,
            String finalReview,
            String disagrees,
            Browsing browsing) {
        var number = theOffice.registers(aPetition()).number();
        theOffice.goesOnTo("followUp");
        var citizen = browsing.window(language);
        looksUp(citizen, number);
        assertThat(citizen.locator("main")).containsText(body);
        browsing.hasNoBarriers(citizen);

        citizen.locator(LINK).click();
        citizen.locator(SEND).click();
        assertThat(citizen.locator(".summary li")).hasCount(1);
        browsing.hasNoBarriers(citizen);
        browsing.picture(citizen, language + "-ask");
        citizen.locator("#reasons").fill("没有人看过电缆。");
        citizen.locator(SEND).click();
        assertThat(citizen.locator(".panel.done")).isVisible();
        assertThat(citizen.locator("main")).containsText(underWay);
        assertThat(citizen.locator(LINK)).hasCount(0);

        theOffice.runsItsJobs();
        theOffice.completes("nameReviewer").ordinarily();
        var reviewer = browsing.window(language);
        opensTheCaseFile(reviewer, number);
        assertThat(reviewer.locator(".case-file")).containsText("没有人看过电缆。");
        assertThat(reviewer.locator(".case-file")).containsText(disagrees);
        browsing.hasNoBarriers(reviewer);
        browsing.picture(reviewer, language + "-case-file");
        for (var step : List.of("examineReview", "draftReview", "approveReview", "serveReview")) {
            theOffice.completes(step).ordinarily();
        }

        citizen.reload();
        assertThat(citizen.locator("main")).containsText(stands);
        assertThat(citizen.locator(LINK)).containsText(finalReview);
        browsing.hasNoBarriers(citizen);
        browsing.picture(citizen, language + "-answered");
    }

    @Test
    void an_address_that_names_no_demand_leads_on_as_the_others_do(Browsing browsing) {
        var number = theOffice.registers(aPetition()).number();
        var citizen = browsing.window("en-GB");
        var address = address("/petitions/" + number + "/review");
        citizen.navigate(address);
        assertThat(citizen.locator("#queryCode")).isVisible();
        looksUp(citizen, number);

        citizen.navigate(address);

        assertThat(citizen.locator("h1")).containsText(number.value());
        browsing.hasNoBarriers(citizen);
    }

    private void looksUp(Page page, PetitionNumber number) {
        page.navigate(address("/petitions/look-up"));
        page.locator("#number").fill(number.value());
        page.locator("#queryCode").fill(group.queryCode(number));
        page.locator(SEND).click();
    }

    private void opensTheCaseFile(Page page, PetitionNumber number) {
        page.navigate(address("/cases/" + number));
        page.locator("[name=username]").fill("jiang.tao");
        page.locator("[name=password]").fill("doorstep");
        page.locator("[type=submit]").click();
    }

    private String address(String path) {
        return desks.stranger().office().resolve(path).toString();
    }
}
