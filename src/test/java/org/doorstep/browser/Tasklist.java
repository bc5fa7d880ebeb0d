package org.doorstep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.camunda.bpm.engine.task.Task;

/** The Tasklist in one officer's window. */
record Tasklist(Page page) {

    private static final String PASSWORD = "doorstep";
    private static final int MY_UNIT = 1;

    static Tasklist logIn(Page page, String login, String officer) {
        page.navigate(login);
        page.locator("#username").fill(officer);
        page.locator("#password").fill(PASSWORD);
        page.locator("button[type=submit]").click();
        assertThat(page.locator(".task-filter").first()).isVisible();
        return new Tasklist(page);
    }

    /** Opens the form with which a process of this name is started. */
    Locator starts(String process) {
        page.locator(".start-process-action").first().click();
        page.locator(".modal-dialog")
                .getByText(process, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        return page.locator(".modal-dialog");
    }

    /** Finds the task among those of the unit, takes it, and shows its form. */
    void takes(Task task) {
        page.reload();
        page.locator(".task-filter").nth(MY_UNIT).locator("a").first().click();
        var card = page.locator(".tasks-list li.task")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href*='" + task.getId() + "']")));
        assertThat(card).containsText(task.getName());
        card.locator("h4 a").click();
        assertThat(page.locator(".task-card h2.task")).hasText(task.getName());
        if (task.getAssignee() == null) {
            page.locator(".task-card button.claim").click();
        }
        assertThat(page.locator(".task-card button.unclaim")).isVisible();
        assertThat(page.locator(".fjs-form")).isVisible();
    }

    /** The names of the tabs, with what they show below them. */
    Locator tabs() {
        return page.locator(".task-card .nav-tabs");
    }

    /** The first field of the form that is there for words. */
    Locator words() {
        return page.locator(".fjs-form-field-textarea").first();
    }

    /** Shows the tab with this name beside the form. */
    void turnsTo(String tab) {
        tabs().getByText(tab, new Locator.GetByTextOptions().setExact(true)).click();
    }

    void completes() {
        page.locator(".form-actions .btn-primary").click();
    }
}
