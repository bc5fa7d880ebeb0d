package org.doorstep.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.doorstep.office.Desk;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People who work on the same case at the same moment never see that the engine locks it. */
@InTheOffice
class SameMomentTest {

    private static final int DEMANDS = 6;
    private static final Map<String, Object> NOT_OURS = Map.of(
            "acceptance", "NOT_ADMISSIBLE", "ground", "A matter of the courts.", "whereToGo", "The People's Court.");

    private final TheOffice office;
    private final Desks desks;
    private final TaskService tasks;

    @Autowired
    SameMomentTest(TheOffice office, Desks desks, TaskService tasks) {
        this.office = office;
        this.desks = desks;
        this.tasks = tasks;
    }

    @RepeatedTest(5)
    void demands_that_are_answered_at_the_same_moment_all_go_on() throws Exception {
        office.registers(aPetition());
        office.goesOnTo("splitDemands");
        office.completes("splitDemands")
                .with(
                        "demands",
                        IntStream.range(0, DEMANDS)
                                .mapToObj(SameMomentTest::demand)
                                .toList());
        answerAll("classifyDemand", Map.of("demandType", "SUGGESTION"));

        answerAll("decideAcceptance", NOT_OURS);
        office.runsItsJobs();

        office.goesOnToTheEnd();
        assertThat(office.openSteps()).isEmpty();
    }

    @Test
    void of_two_who_complete_one_task_one_is_told_so() throws Exception {
        office.registers(aPetition());
        office.goesOnTo("classifyDemand");
        var task = office.taskOf("classifyDemand").getId();
        Callable<Desk.Answer> attempt = () -> desks.of("lin.yu").submits(task, Map.of("demandType", "SUGGESTION"));

        var answers = together(List.of(attempt, attempt, attempt));

        assertThat(answers).extracting(Desk.Answer::status).containsExactlyInAnyOrder(204, 400, 400);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 400)
                .allSatisfy(answer -> assertThat(answer.body()).contains("done already"));
    }

    private void answerAll(String stem, Map<String, Object> answer) throws Exception {
        var waiting = waiting(stem);
        assertThat(waiting).hasSize(DEMANDS);
        List<Callable<Desk.Answer>> attempts = waiting.stream()
                .map(task -> (Callable<Desk.Answer>) () -> desks.of("lin.yu").submits(task.getId(), answer))
                .toList();

        assertThat(together(attempts))
                .allSatisfy(got -> assertThat(got.status()).as(got.body()).isEqualTo(204));
        office.runsItsJobs();
    }

    private List<Task> waiting(String stem) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(office.petition().number().value())
                .taskDefinitionKey("user_" + stem)
                .list();
    }

    private static List<Desk.Answer> together(List<Callable<Desk.Answer>> attempts)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(attempts.size());
        var people = Executors.newFixedThreadPool(attempts.size());
        try {
            var running = attempts.stream()
                    .map(attempt -> people.submit(() -> {
                        start.await();
                        return attempt.call();
                    }))
                    .toList();
            var answers = new java.util.ArrayList<Desk.Answer>();
            for (var result : running) {
                answers.add(result.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private static Map<String, String> demand(int place) {
        return Map.of("summary", "Demand " + place);
    }
}
