package org.doorstep.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.doorstep.browser.Browsing;
import org.doorstep.browser.InBrowser;
import org.doorstep.office.APetition;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@InTheOffice
@InBrowser
class CasePageIT {

    private final Desks desks;
    private final TheOffice office;
    private final CaseOnFile cases;

    @Autowired
    CasePageIT(Desks desks, TheOffice office, ApplicationContext context) {
        this.desks = desks;
        this.office = office;
        this.cases = new CaseOnFile(context);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, Registered, Petitioner, Show Petitioner in full, Send, Choose files, Add files",
        "zh-CN, 已登记, 信访人, 查看信访人的完整信息, 提交, 选择文件, 添加文件"
    })
    void an_officer_reads_a_case_looks_at_a_person_for_a_reason_and_adds_a_file(
            String language,
            String status,
            String role,
            String unmask,
            String send,
            String chooseFiles,
            String addFiles,
            Browsing browsing) {
        var number = cases.registered().value();
        var page = browsing.window(language);
        openCase(page, number);

        assertThat(page.locator(".cf-badge").first()).hasText(status);
        assertThat(page.locator(".case-file")).containsText("请修好楼道的灯");
        assertThat(page.locator(".case-file")).containsText("王**");
        assertThat(page.locator(".case-file")).not().containsText("王小明");

        page.getByText(unmask).click();
        var asked = page.locator("details[open]");
        asked.locator("textarea").fill("to call her back");
        asked.getByText(send, exact()).click();
        assertThat(page.locator(".case-file")).containsText("王小明");

        page.getByLabel(chooseFiles)
                .setInputFiles(new FilePayload("灯.txt", "text/plain", "暗".getBytes(StandardCharsets.UTF_8)));
        page.getByText(addFiles, new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("a[href*=attachments]")).hasText("灯.txt");

        browsing.picture(page, language);
        browsing.hasNoBarriers(page);
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, Change the project of, Send, Who takes no part, The project of, Renewal of old lifts",
        "zh-CN, 更改, 提交, 回避人员, 已记录, 老旧电梯更新"
    })
    void the_petition_office_says_with_the_keyboard_alone_which_project_a_demand_is_about(
            String language, String change, String send, String outside, String said, String lifts, Browsing browsing) {
        var number = office.registers(APetition.aPetition()).number();
        office.goesOnTo("decideAcceptance");
        var page = browsing.window(language);
        openCase(page, number.value());

        var summary = page.locator("summary", new Page.LocatorOptions().setHasText(change));
        summary.focus();
        summary.press("Enter");
        var projects = page.locator("details[open] select");
        assertThat(projects.locator("option[value=lift-renewal]")).hasText(lifts);
        assertThat(projects).hasAccessibleName(Pattern.compile(number + "-1"));
        browsing.picture(page, language);
        browsing.hasNoBarriers(page);
        projects.focus();
        projects.selectOption("lift-renewal");
        projects.press("Tab");
        var button = page.locator("details[open] [type=submit]");
        assertThat(button).isFocused();
        assertThat(button).hasText(send);
        button.press("Enter");

        assertThat(page.locator(".cf-message")).containsText(said);
        assertThat(page.locator(".case-file")).containsText(lifts);
        page.getByText(outside, new Page.GetByTextOptions().setExact(true)).click();
        browsing.hasNoBarriers(page);
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private void openCase(Page page, String number) {
        page.navigate(desks.of("lin.yu").office().resolve("/cases/" + number).toString());
        page.locator("[name=username]").fill("lin.yu");
        page.locator("[name=password]").fill("doorstep");
        page.locator("[type=submit]").click();
    }
}
