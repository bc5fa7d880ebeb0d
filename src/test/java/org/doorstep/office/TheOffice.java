package org.doorstep.office;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.Calendars;
import org.doorstep.directory.Directory;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.kernel.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/**
 * The office at work: petitions come in, the right people complete the steps, what the machine has to do is done, time
 * passes. It works on the petition that came in last unless told otherwise.
 */
@TestComponent
public class TheOffice {

    private static final int LONGEST_LIFE = 200;

    private final ProcessEngine engine;
    private final Directory directory;
    private final OrdinaryAnswers ordinary;
    private final Calendars calendars;
    private final Clock clock;
    private @Nullable PetitionInHand current;

    TheOffice(ProcessEngine engine, Directory directory, Calendars calendars, Clock clock) {
        this.engine = engine;
        this.directory = directory;
        this.ordinary = new OrdinaryAnswers(clock);
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Takes a petition down at the front desk and sends it on its way. */
    public PetitionInHand registers(APetition petition) {
        var instance = Login.of("chen.min", engine)
                .doing(() -> engine.getFormService().submitStartForm(definition("petition"), petition.fields()));
        current = new PetitionInHand(new PetitionNumber(instance.getBusinessKey()), instance);
        runsItsJobs();
        return current;
    }

    /** Takes up a petition that came in by another door. */
    public PetitionInHand takesUp(PetitionNumber number) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value(), "petition")
                .singleResult();
        current = new PetitionInHand(number, instance);
        runsItsJobs();
        return current;
    }

    /** Starts a process by its start form, for the petition that came in last. */
    public ProcessInstance starts(String process, String officer, Map<String, Object> answers) {
        var instance = Login.of(officer, engine)
                .doing(() -> engine.getFormService().submitStartForm(definition(process), answers));
        runsItsJobs();
        return instance;
    }

    /** The petition that came in last. */
    public PetitionInHand petition() {
        return requireNonNull(current, "no petition has come in yet");
    }

    /** A step about to be completed, by its stem: {@code draftDecision}. */
    public Completion completes(String stem) {
        return new Completion(this, stem, petition());
    }

    /** Completes what waits with ordinary answers until this step waits. */
    public void goesOnTo(String stem) {
        for (int steps = 0; steps < LONGEST_LIFE && !openSteps().contains(stem); steps++) {
            var next = openSteps().stream()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(petition().number() + " ended before " + stem));
            completes(next).ordinarily();
        }
    }

    /** Completes what waits with ordinary answers until nothing does. */
    public void goesOnToTheEnd() {
        for (int steps = 0; steps < LONGEST_LIFE && !openSteps().isEmpty(); steps++) {
            var next = tasks(petition()).get(0);
            submits(petition(), stem(next), demandOf(next), null, ordinary.to(stem(next)));
        }
    }

    /** The steps that wait for somebody, the longest waiting first. */
    public List<String> openSteps() {
        return tasks(petition()).stream().map(TheOffice::stem).toList();
    }

    /** The task that waits in this step. */
    public Task taskOf(String stem) {
        return find(petition(), stem, null);
    }

    /** The running instance of a process for the petition. */
    public ProcessInstance instanceOf(String process) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(petition().number().value())
                .processDefinitionKey(process)
                .singleResult();
    }

    /** Lets time pass and fires what has come due. */
    public void letsPass(TemporalAmount time) {
        isNow(ZonedDateTime.now(clock).plus(time));
        runsItsJobs();
    }

    private static void isNow(ZonedDateTime moment) {
        ClockUtil.offset(moment.toInstant().toEpochMilli() - System.currentTimeMillis());
    }

    /** Makes it ten o'clock on the first working day from today on. */
    public void opens() {
        var morning = ZonedDateTime.now(clock).with(LocalTime.of(10, 0));
        while (!calendars.named(new CalendarCode("CN")).isWorkday(morning.toLocalDate())) {
            morning = morning.plusDays(1);
        }
        isNow(morning);
    }

    /** Makes it ten o'clock on this day, past or to come. */
    public void opensOn(LocalDate day) {
        isNow(day.atTime(10, 0).atZone(clock.getZone()));
    }

    /** Looks over all deadlines, as it does every hour by day. */
    public void watchesTheDeadlines() {
        var management = engine.getManagementService();
        management.executeJob(watch().timers().singleResult().getId());
        for (var jobs = watch().messages().list();
                !jobs.isEmpty();
                jobs = watch().messages().list()) {
            jobs.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private JobQuery watch() {
        return engine.getManagementService().createJobQuery().processDefinitionKey("watch-deadline");
    }

    /** Does what the machine has to do for the petition by now. */
    public void runsItsJobs() {
        runsItsJobs(petition());
    }

    void runsItsJobs(PetitionInHand petition) {
        for (int rounds = 0; rounds < LONGEST_LIFE; rounds++) {
            var due = jobsOf(petition);
            if (due.isEmpty()) {
                return;
            }
            engine.getManagementService().executeJob(due.get(0).getId());
        }
        throw new AssertionError(petition.number() + " keeps the machine busy without end");
    }

    public String anOfficerOf(String unit) {
        return directory.officersOf(new UnitId(unit)).get(0).id().value();
    }

    public String theHeadOf(String unit) {
        return directory.headOf(new UnitId(unit)).orElseThrow().id().value();
    }

    Map<String, Object> ordinaryAnswers(String stem) {
        return ordinary.to(stem);
    }

    void submits(
            PetitionInHand petition,
            String stem,
            @Nullable String demand,
            @Nullable String officer,
            Map<String, Object> answers) {
        var task = find(petition, stem, demand);
        Login.of(officer == null ? whoseTurn(task) : officer, engine).doing(() -> {
            engine.getFormService().submitTaskForm(task.getId(), answers);
            return task;
        });
        runsItsJobs(petition);
    }

    private String definition(String process) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private Task find(PetitionInHand petition, String stem, @Nullable String demand) {
        return tasks(petition).stream()
                .filter(task -> stem(task).equals(stem))
                .filter(task -> demand == null || demand.equals(demandOf(task)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(stem + " does not wait; what waits is "
                        + tasks(petition).stream().map(TheOffice::stem).toList()));
    }

    private List<Task> tasks(PetitionInHand petition) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(petition.number().value())
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    List<Job> jobsOf(PetitionInHand petition) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(petition.number().value())
                .list()
                .stream()
                .flatMap(instance -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .executable()
                        .list()
                        .stream())
                .toList();
    }

    private @Nullable String demandOf(Task task) {
        return (String) engine.getTaskService().getVariable(task.getId(), "demandNumber");
    }

    private String whoseTurn(Task task) {
        return Optional.ofNullable(task.getAssignee()).orElseGet(() -> firstCandidate(task));
    }

    private String firstCandidate(Task task) {
        return engine.getTaskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .flatMap(group -> engine.getIdentityService().createUserQuery().memberOfGroup(group).list().stream())
                .map(user -> user.getId())
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new AssertionError("nobody can do " + stem(task)));
    }

    private static String stem(Task task) {
        return task.getTaskDefinitionKey().replaceFirst("^user_", "");
    }
}
