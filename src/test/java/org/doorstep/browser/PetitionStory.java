package org.doorstep.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;

/** One petition from the door to the archive, each step at the desk of the officer whose turn it is. */
final class PetitionStory {

    private final Desktop desktop;
    private final Desktop.Desks desks;
    private final Browsing browsing;
    private final Tour tour;
    private final Told told;
    private final LocalDate today;
    private String number = "";
    private String queryCode = "";

    PetitionStory(Desktop desktop, Browsing browsing, Told told, LocalDate today) {
        this.desktop = desktop;
        this.desks = desktop.open(browsing, told.browser());
        this.browsing = browsing;
        this.tour = Tour.in(told.browser());
        this.told = told;
        this.today = today;
    }

    void isRegisteredBy(String officer) {
        var tasklist = desks.of(officer);
        var form = tasklist.starts(told.process());
        assertThat(form.locator("#rp-topic option[value=housing-quality]")).hasCount(1);
        form.locator(".btn-primary").last().click();
        assertThat(form.locator("#rp-errors")).isVisible();
        browsing.picture(tasklist.page(), "register-mistakes");
        form.locator("#rp-name").fill(told.name());
        form.locator("#rp-address").fill(told.address());
        form.locator("#rp-phone").fill("13900004711");
        form.locator("#rp-request").fill(told.request());
        form.locator("#rp-facts").fill(told.facts());
        form.locator("#rp-reasons").fill(told.reasons());
        form.locator("#rp-community").selectOption("lakeside");
        form.locator("#rp-topic").selectOption("housing-quality");
        form.locator("#rp-files")
                .setInputFiles(
                        new FilePayload("notice.txt", "text/plain", "Out of order".getBytes(StandardCharsets.UTF_8)));
        assertThat(form.locator("[aria-invalid=true]")).hasCount(0);
        browsing.picture(tasklist.page(), "register");
        tour.shows("register", form.locator("legend").nth(1));
        form.locator(".btn-primary").last().click();
        queryCode = form.locator(".rp-code").innerText();
        number = form.locator("#rp-errors strong").first().innerText().replaceAll(".*?(\\d{4}-\\d{6}).*", "$1");
        browsing.picture(tasklist.page(), "registered");
        form.locator("#rp-errors button").click();
        assertThat(form).hasCount(0);
    }

    void isWorkedThrough() {
        step("lin.yu", "checkSameMatter", Map.of("sameMatter", "NEW"));
        step("lin.yu", "splitDemands", Map.of());
        step("lin.yu", "classifyDemand", Map.of("demandType", "APPEAL", "statutoryRoute", "NONE"));
        step("lin.yu", "decideAcceptance", Map.of("acceptance", "ACCEPTED"));
        step("huang.wei", "assignHandler", Map.of());
        step("he.lan", "hearPetitioner", hearing("YES"));
        isVisited();
        isReadOnTheWay();
        isLookedUpOnTheWay();
        step("he.lan", "hearPetitioner", hearing("NO"));
        step(
                "he.lan",
                "draftDecision",
                Map.of(
                        "outcome",
                        "SUPPORT",
                        "facts",
                        told.found(),
                        "reasons",
                        told.why(),
                        "law",
                        told.law(),
                        "reply",
                        told.reply()));
        step("huang.wei", "approveDecision", Map.of("approval", "APPROVED"));
        step("chen.min", "serveDecision", Map.of("serviceMethod", "IN_PERSON", "receipt", told.receipt()));
        step("he.lan", "carryOut", Map.of("proof", told.proof()));
        step("lin.yu", "followUp", Map.of("way", "CALL", "settled", "YES", "said", told.thanks()));
    }

    private void isVisited() {
        step("he.lan", "askConsent", Map.of("consent", "GIVEN", "toldPurpose", true, "givenBy", "PHONE"));
        step("he.lan", "agreeAppointment", Map.of("visitOn", today, "visitSlot", "14-16", "place", "HOME"));
        step(
                "he.lan",
                "recordVisit",
                Map.of(
                        "visitOutcome", "MET",
                        "said", told.said(),
                        "promises",
                                List.of(Map.of(
                                        "promise",
                                        told.promise(),
                                        "promisedBy",
                                        "he.lan",
                                        "keepBy",
                                        today.plusDays(3)))));
        step("he.lan", "confirmRecord", Map.of("confirmed", "AGREED", "confirmedHow", "SIGNED"));
        step("he.lan", "keepPromise", Map.of("proof", told.kept()));
    }

    private Map<String, Object> hearing(String visit) {
        var answers = Map.<String, Object>of("heardBy", "PHONE", "facts", told.heard(), "visitWanted", visit);
        if (visit.equals("NO")) {
            return answers;
        }
        var more = new HashMap<>(answers);
        more.put("visitPurpose", "INSPECT");
        return more;
    }

    /** @param officer who does it where it has not been given to somebody */
    private void step(String officer, String stem, Map<String, Object> answers) {
        var task = desktop.waiting(number, stem);
        var tasklist = taken(task, officer);
        assertThat(tasklist.page().locator(".tasks-list li.task.active .case-line"))
                .containsText(number);
        new TaskForm(tasklist.page(), desktop.form(task)).fill(answers);
        browsing.picture(tasklist.page(), stem);
        switch (stem) {
            case "classifyDemand" -> tour.shows("classify", tasklist.tabs());
            case "recordVisit" -> tour.shows("visit", tasklist.words());
            default -> {}
        }
        tasklist.completes();
        desktop.isDone(task);
    }

    private Tasklist taken(Task task, String officer) {
        var tasklist = desks.of(task.getAssignee() == null ? officer : task.getAssignee());
        tasklist.takes(task);
        return tasklist;
    }

    /** By somebody who need not know who asks. */
    private void isReadOnTheWay() {
        var page = desks.of("lin.yu").page().context().newPage();
        page.navigate(desktop.address("/cases/" + number));
        var file = page.locator(".case-file");
        file.locator("details:has(ol) > summary").first().click();
        assertThat(file.locator("details[open] li").first()).isVisible();
        told.people().forEach(word -> assertThat(file.getByText(word)).hasCount(0));
        tour.shows("case-file", file.locator(".cf-heading").nth(1));
        isReadAlikeAbroad(page);
    }

    /** What happened when is said by the clock of the office, wherever the reader's own is set. */
    private void isReadAlikeAbroad(Page page) {
        var abroad = browsing.abroad(page);
        abroad.navigate(page.url());
        assertThat(abroad.locator(".case-file td").first()).isVisible();
        assertThat(abroad.locator(".case-file td"))
                .hasText(page.locator(".case-file td").allTextContents().toArray(String[]::new));
    }

    private void isLookedUpOnTheWay() {
        var page = lookedUp();
        page.locator("[aria-labelledby=dates] summary").first().click();
        assertThat(page.locator("[aria-labelledby=dates] li").first()).isVisible();
        browsing.picture(page, "citizen-on-the-way");
        browsing.hasNoBarriers(page);
        tour.shows("citizen", page.locator("header").first());
    }

    void isReadInTheCaseFile() {
        var tasklist = taken(desktop.waiting(number, "askRating"), "lin.yu");
        tasklist.turnsTo(told.caseFileTab());
        var file = tasklist.page().locator(".case-file");
        assertThat(file).containsText(told.request());
        assertThat(file).containsText("notice.txt");
        assertThat(file).containsText(told.promise());
        assertThat(file).not().containsText("null");
        told.people().forEach(word -> assertThat(file.getByText(word)).hasCount(0));
        browsing.picture(tasklist.page(), "case-file");
        tasklist.page().navigate(desktop.address("/cases/" + number));
        assertThat(tasklist.page().locator(".case-file h1")).containsText(number);
        browsing.picture(tasklist.page(), "case-page");
        browsing.hasNoBarriers(tasklist.page());
    }

    void isRatedByThePetitioner() {
        var page = lookedUp();
        assertThat(page.locator("#rate")).isVisible();
        browsing.picture(page, "citizen");
        browsing.hasNoBarriers(page);
        page.locator("#office-SATISFIED").check();
        page.locator("#unit-BASICALLY_SATISFIED").check();
        page.locator("#rating-words").fill(told.thanks());
        page.locator("#rate ~ form button").click();
        isArchived(page);
    }

    private Page lookedUp() {
        var page = desks.window();
        new CitizenAtHome(page, desktop.address("")).looksUp(number, queryCode);
        return page;
    }

    private void isArchived(Page page) {
        var now = page.locator(".life [aria-current=step]");
        await("archive").atMost(Duration.ofSeconds(60)).until(() -> {
            page.navigate(desktop.address("/petitions/" + number));
            return now.innerText().contains(told.archived());
        });
        assertThat(page.locator("details")).not().hasCount(0);
        browsing.picture(page, "archived");
        browsing.hasNoBarriers(page);
    }
}
