package org.doorstep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Somebody who reads one language only, on a large screen and on a telephone. */
record Reader(Page page, String language, Browsing browsing) {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern NAMES_AND_CODES = Pattern.compile("Doorstep|English|中文|《.+?》|\\b[A-Z0-9]{10}\\b");
    private static final int SMALLEST_SCREEN = 320;

    /** Finds nothing in a language other than the reader's, and no barrier. */
    void reads(String name) {
        assertThat(foreign().matcher(said()).results().map(MatchResult::group))
                .as("words of another language on %s", name)
                .isEmpty();
        sees(name);
    }

    /** Finds no barrier; the words of the page may be those of somebody else. */
    void sees(String name) {
        assertThat(page.locator("html")).hasAttribute("lang", language.substring(0, 2));
        assertThat(page.locator("h1")).hasCount(1);
        browsing.picture(page, name + "-" + language);
        browsing.hasNoBarriers(page);
        fitsOnATelephone(name);
    }

    private Pattern foreign() {
        return language.startsWith("zh") ? LATIN_WORD : HAN;
    }

    private String said() {
        var words = page.title() + "\n" + page.locator("body").innerText();
        return NAMES_AND_CODES.matcher(words).replaceAll("");
    }

    private void fitsOnATelephone(String name) {
        var screen = page.viewportSize();
        page.setViewportSize(SMALLEST_SCREEN, screen.height);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", name)
                .isLessThanOrEqualTo(SMALLEST_SCREEN);
        browsing.picture(page, name + "-" + language + "-narrow");
        page.setViewportSize(screen.width, screen.height);
    }
}
