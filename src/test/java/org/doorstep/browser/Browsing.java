package org.doorstep.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** One test's visit to our pages: each person has a window of their own, and every window is kept as a picture. */
public final class Browsing {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Browser browser;
    private final String test;
    private final List<BrowserContext> windows = new ArrayList<>();

    Browsing(Browser browser, String test) {
        this.browser = browser;
        this.test = test;
    }

    /** The window of somebody who has not logged in yet and whose browser speaks this language, for example {@code zh-CN}. */
    public Page window(String language) {
        return window(new Browser.NewContextOptions().setLocale(language));
    }

    /** Whoever is logged in there, with a clock that is set to another part of the world. */
    Page abroad(Page page) {
        var window = browser.newContext(new Browser.NewContextOptions()
                .setStorageState(page.context().storageState())
                .setLocale(page.evaluate("navigator.language").toString())
                .setTimezoneId("Pacific/Kiritimati"));
        windows.add(window);
        return window.newPage();
    }

    /** The same, in a browser that runs no scripts. */
    Page windowWithoutScripts(String language) {
        return window(new Browser.NewContextOptions().setLocale(language).setJavaScriptEnabled(false));
    }

    private Page window(Browser.NewContextOptions options) {
        var window = browser.newContext(
                options.setTimezoneId(ZoneId.systemDefault().getId()).setViewportSize(1440, 900));
        windows.add(window);
        return window.newPage();
    }

    /** Keeps what the page shows now as {@code target/screenshots/<test>-<name>.png}. */
    public void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(test + "-" + name + ".png"))
                .setFullPage(true));
    }

    /** Fails when axe-core finds a barrier on the page. */
    public void hasNoBarriers(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("barriers on %s", page.url())
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream().map(node -> node.getTarget()).toList())
                .isEmpty();
    }

    void keepFailure() {
        windows.forEach(window ->
                window.pages().forEach(page -> picture(page, "failed" + (windows.indexOf(window) + 1))));
    }

    void close() {
        windows.forEach(BrowserContext::close);
    }
}
