package org.doorstep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@OpenOffice
class CalendarPageIT {

    private static final double UNTIL_COUNTED = Duration.ofSeconds(60).toMillis();

    private final Desktop desktop;
    private final Clock clock;

    @Autowired
    CalendarPageIT(Desktop desktop, Clock clock) {
        this.desktop = desktop;
        this.clock = clock;
    }

    @ParameterizedTest
    @CsvSource({"en-GB, off, work", "zh-CN, 休, 班"})
    void an_officer_sees_the_days_of_a_year_and_cannot_change_them(
            String language, String off, String work, Browsing browsing) {
        var page = browsing.window(language);
        logIn(page, "lin.yu", "/calendars?calendar=CN&year=2026");

        assertThat(page.locator(".year table")).hasCount(12);
        assertThat(page.locator(".year td.day")).hasCount(365);
        assertThat(page.locator(".year td.day_off b").first()).hasText(off);
        assertThat(page.locator(".year td.make_up b").first()).hasText(work);
        assertThat(page.locator("#announce")).hasCount(0);
        assertThat(page.locator("#moved")).isVisible();
        new Reader(page, language, browsing).sees("year");
        page.navigate(desktop.address("/calendars?calendar=CN&year=2031"));
        assertThat(page.locator("main > .panel")).containsText("2031");
    }

    @ParameterizedTest
    @CsvSource({"en-GB, flood, 2", "zh-CN, 洪水, 3"})
    void an_administrator_announces_days_and_sees_what_moves(
            String language, String name, int days, Browsing browsing) {
        var page = browsing.window(language);
        logIn(page, "admin", "/calendars");
        var reader = new Reader(page, language, browsing);
        var keyboard = new Keyboard(page);

        page.locator("#announce button[type=submit]").click();

        assertThat(page.locator("#mistakes li")).hasCount(2);
        assertThat(page.locator("#source")).hasAttribute("aria-invalid", "true");
        assertThat(keyboard.isOn("#mistakes")).isTrue();
        reader.sees("mistakes");

        var first = LocalDate.now(clock).plusDays(days);
        page.locator("#some").check();
        page.locator("#year").fill(String.valueOf(first.getYear()));
        page.locator("#source").fill("https://example.org/flood");
        page.locator("[name=first]").fill(first.toString());
        page.locator("[name=last]").fill(first.plusDays(1).toString());
        page.locator("[name=name]").fill(name);
        page.waitForNavigation(
                () -> page.locator("#announce button[type=submit]").click());

        assertThat(page.locator(".year td[title='" + name + "']")).not().hasCount(0);
        assertThat(page.locator(".editions a[href='https://example.org/flood']").last())
                .isVisible();
        assertThat(page.locator("#bar")).isVisible();
        assertThat(page.locator("#moved"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(UNTIL_COUNTED));
        assertThat(page.locator("#bar")).isHidden();
        reader.sees("announced");
    }

    private void logIn(Page page, String officer, String path) {
        page.navigate(desktop.address(path));
        page.locator("#username").fill(officer);
        page.locator("#password").fill("doorstep");
        page.waitForNavigation(() -> page.locator("button[type=submit]").click());
    }
}
