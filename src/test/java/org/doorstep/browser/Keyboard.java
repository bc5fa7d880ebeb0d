package org.doorstep.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A reader who has no mouse: everything is reached by Tab, and what is reached can be seen. */
record Keyboard(Page page) {

    private static final int LONGEST_WAY = 60;

    /** Goes forward until this has the focus. */
    Keyboard to(String element) {
        for (int steps = 0; steps < LONGEST_WAY; steps++) {
            page.keyboard().press("Tab");
            if (isOn(element)) {
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                        .as("the mark around %s", element)
                        .isNotEqualTo("none");
                return this;
            }
        }
        throw new AssertionError("the keyboard does not reach " + element);
    }

    boolean isOn(String element) {
        return (boolean) page.evaluate("element => document.activeElement.matches(element)", element);
    }

    /** Waits until the page has set the focus here. */
    void isLedTo(String element) {
        page.waitForFunction("element => document.activeElement.matches(element)", element);
    }

    Keyboard types(String words) {
        page.keyboard().type(words);
        return this;
    }

    Keyboard presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Presses Enter where it leads to another page, and waits for that page. */
    void goes() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }
}
