package org.doorstep.deadline.process;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.office.Post;

/** Days that the administrator announces in a test, and takes back, since other tests share the office. */
public final class AnnouncedDays {

    private static final String PROCESS = "recount-deadlines";
    private static final int LONGEST_COUNT = 500;

    private final Desks desks;
    private final ProcessEngine engine;
    private final Deque<LocalDate> announced = new ArrayDeque<>();

    public AnnouncedDays(Desks desks, ProcessEngine engine) {
        this.desks = desks;
        this.engine = engine;
    }

    public AnnouncedDays off(LocalDate day) {
        announce(day, "OFF").is(201);
        announced.push(day);
        return this;
    }

    private Answer announce(LocalDate day, String change) {
        return Post.from(desks.of("admin"))
                .json("/api/calendars/CN/editions", """
                        {"year": %d, "announcesYear": false, "source": "a flood",
                         "days": [{"date": "%s", "change": "%s", "name": "flood"}]}""".formatted(day.getYear(), day, change));
    }

    /** Does what the machine has to do for all recounts. */
    public void areCounted() {
        for (int steps = 0; steps < LONGEST_COUNT && !jobs().isEmpty(); steps++) {
            isCountedOneStepFurther();
        }
        if (!jobs().isEmpty()) {
            throw new AssertionError("a recount does not come to an end");
        }
    }

    void isCountedOneStepFurther() {
        engine.getManagementService().executeJob(jobs().get(0).getId());
    }

    List<Job> jobs() {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey(PROCESS)
                .orderByJobId()
                .asc()
                .list();
    }

    /** The recount that the last announcement began. */
    ProcessInstance recount() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey("CN")
                .singleResult();
    }

    public void goBack() {
        while (!announced.isEmpty()) {
            announce(announced.pop(), "AS_WEEKDAY").is(201);
        }
        areCounted();
    }
}
