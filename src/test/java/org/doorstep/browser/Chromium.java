package org.doorstep.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** A Chromium without a window: the one of this machine, else the one that the test library downloads. */
final class Chromium implements AutoCloseable {

    private static final String MISSING = """
            The browser tests need Chromium, and neither is one on the PATH nor could one be downloaded.
            On Debian: apt-get install chromium fonts-noto-cjk
            Elsewhere: install Chromium or Google Chrome and put it on the PATH.""";

    /** Without these it looks for its maker's servers at every start. */
    private static final List<String> QUIET = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-gpu",
            "--disable-quic",
            "--disable-sync",
            "--no-first-run");

    /** How long a page may take on a busy machine, in milliseconds. */
    private static final double PATIENCE = 30_000;

    private final Playwright library;
    private final Browser browser;

    private Chromium(Playwright library, Browser browser) {
        this.library = library;
        this.browser = browser;
    }

    static Chromium start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        var installed = Tools.firstOf("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
        try {
            var library = Playwright.create(new Playwright.CreateOptions().setEnv(environment(installed)));
            return new Chromium(library, library.chromium().launch(options(installed)));
        } catch (PlaywrightException failure) {
            throw new IllegalStateException(installed.isPresent() ? "Chromium did not start" : MISSING, failure);
        }
    }

    private static HashMap<String, String> environment(Optional<Path> installed) {
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_NODEJS_PATH", Tools.node().toString());
        if (installed.isPresent()) {
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        }
        return environment;
    }

    private static BrowserType.LaunchOptions options(Optional<Path> installed) {
        var options = new BrowserType.LaunchOptions()
                .setArgs(QUIET)
                .setChromiumSandbox(false); // root may not have one, and only our own pages are read
        installed.ifPresent(options::setExecutablePath);
        return options;
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        library.close();
    }
}
