package org.doorstep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** The pictures that the README's tour shows in one language. */
record Tour(String ending) {

    /** Two takes of one page are never the same file, so they reach the README only when asked for. */
    private static final Path ALBUM =
            Boolean.getBoolean("doorstep.regenerate") ? Path.of("docs", "pictures") : Path.of("target", "screenshots");

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 790;

    static Tour in(String language) {
        return new Tour(language.startsWith("zh") ? "-zh" : "");
    }

    /** Keeps {@code tour-<step>.png} with this part of the page at its top, in a window that a README has room for. */
    void shows(String step, Locator top) {
        var page = top.page();
        var before = page.viewportSize();
        page.setViewportSize(WIDTH, HEIGHT);
        assertThat(top).isVisible();
        top.evaluate("""
                part => {
                  document.activeElement.blur();
                  part.style.scrollMarginTop = '12px';
                  part.scrollIntoView({block: 'start'});
                }""");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(ALBUM.resolve("tour-" + step + ending + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
        page.setViewportSize(before.width, before.height);
    }
}
