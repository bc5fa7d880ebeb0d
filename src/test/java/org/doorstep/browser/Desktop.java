package org.doorstep.browser;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.doorstep.demo.TimeMachine;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** The Tasklists of the people of the office, each in a window of its own, and what lies in them. */
@TestComponent
class Desktop {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final TaskService tasks;
    private final FormService forms;
    private final TimeMachine machine;
    private final Clock clock;
    private final Environment environment;

    Desktop(TaskService tasks, FormService forms, TimeMachine machine, Clock clock, Environment environment) {
        this.tasks = tasks;
        this.forms = forms;
        this.machine = machine;
        this.clock = clock;
        this.environment = environment;
    }

    String address(String path) {
        return "http://localhost:" + environment.getRequiredProperty("local.server.port") + path;
    }

    /**
     * Goes to ten o'clock of the next weekday, so that a story told at night does not begin with a visit that is over.
     *
     * @return the day
     */
    LocalDate nextMorning() {
        var now = ZonedDateTime.now(clock);
        var morning = now.with(LocalTime.of(10, 0)).plusDays(1);
        while (morning.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            morning = morning.plusDays(1);
        }
        machine.advance(Duration.between(now, morning));
        return morning.toLocalDate();
    }

    /** Where the people of one story sit. */
    Desks open(Browsing browsing, String language) {
        return new Desks(browsing, language);
    }

    final class Desks {

        private final Browsing browsing;
        private final String language;
        private final Map<String, Tasklist> windows = new HashMap<>();

        private Desks(Browsing browsing, String language) {
            this.browsing = browsing;
            this.language = language;
        }

        /** The Tasklist of an officer, who logs in where they have not yet. */
        Tasklist of(String officer) {
            return windows.computeIfAbsent(officer, name -> Tasklist.logIn(window(), address("/login"), name));
        }

        /** A browser that shows the same hour as the clock on the wall of the office. */
        Page window() {
            var page = browsing.window(language);
            page.clock()
                    .install(new com.microsoft.playwright.Clock.InstallOptions().setTime(Date.from(clock.instant())));
            return page;
        }
    }

    /** The task that a case waits for in this step; it comes as soon as the machine has done its part. */
    Task waiting(String number, String stem) {
        return await("step " + stem + " of " + number)
                .atMost(SOON)
                .until(() -> find(number, stem), Optional::isPresent)
                .orElseThrow();
    }

    void isDone(Task task) {
        await(task.getName() + " is done")
                .atMost(SOON)
                .until(() -> tasks.createTaskQuery().taskId(task.getId()).count() == 0);
    }

    /** The form of a task as the Tasklist gets it. */
    JsonNode form(Task task) {
        try (InputStream form = forms.getDeployedTaskForm(task.getId())) {
            return new ObjectMapper().readTree(form);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<Task> find(String number, String stem) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey("user_" + stem)
                .list()
                .stream()
                .findFirst();
    }
}
