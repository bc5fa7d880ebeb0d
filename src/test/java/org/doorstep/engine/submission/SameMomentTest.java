package org.doorstep.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.doorstep.office.Desk;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Of people who reach for the same task at the same moment one has it; the others read a sentence, and no lock. */
@InTheOffice
class SameMomentTest {

    private final TheOffice office;
    private final Desks desks;

    @Autowired
    SameMomentTest(TheOffice office, Desks desks) {
        this.office = office;
        this.desks = desks;
    }

    @RepeatedTest(5)
    void of_three_who_complete_one_task_two_are_told_that_it_is_done() throws Exception {
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

    @RepeatedTest(5)
    void of_two_who_claim_one_task_one_is_told_who_has_it() throws Exception {
        office.registers(aPetition());
        office.goesOnTo("classifyDemand");
        var claim = "/engine-rest/task/" + office.taskOf("classifyDemand").getId() + "/claim";

        var answers = together(Stream.of("lin.yu", "wu.jian")
                .map(officer -> (Callable<Desk.Answer>) () -> desks.of(officer).post(claim, Map.of("userId", officer)))
                .toList());

        assertThat(answers).extracting(Desk.Answer::status).containsExactlyInAnyOrder(204, 400);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 400)
                .allSatisfy(answer -> assertThat(answer.body()).contains("in the hands of"));
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
            var answers = new ArrayList<Desk.Answer>();
            for (var result : running) {
                answers.add(result.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }
}
