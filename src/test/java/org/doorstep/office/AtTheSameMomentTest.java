package org.doorstep.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.doorstep.petition.Demands;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people act in one petition at the same moment, over HTTP as in the Tasklist; nobody is told of a lost race. */
@InTheOffice
class AtTheSameMomentTest {

    private static final int DEMANDS = 8;

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Demands demands;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @ParameterizedTest
    @CsvSource({"classifyDemand, lin.yu", "decideAcceptance, wu.jian", "draftDecision, he.lan", "followUp, lin.yu"})
    void all_demands_of_a_petition_are_moved_at_once(String step, String officer) throws Exception {
        var petition = aPetitionOfManyDemandsAt(step);
        var waiting = waitingFor(step);
        assertThat(waiting).hasSize(DEMANDS);

        var answers = theOffice.ordinaryAnswers(step);
        var statuses = together(
                waiting.size(),
                place -> desks.of(officer)
                        .submits(waiting.get(place).getId(), answers)
                        .status());

        assertThat(statuses).containsOnly(204);
        machinesRaceForTheRest();
        theOffice.letsPass(Period.ofDays(1)); // after which a job that lost is due again
        theOffice.goesOnToTheEnd();
        assertThat(petition.instance()).hasPassed("end_petitionArchived").isEnded();
        assertThat(demands.of(petition.number())).hasSize(DEMANDS).allMatch(demand -> demand.endedOn() != null);
    }

    @ParameterizedTest
    @CsvSource({
        "mediation, dispute, otherSide, The property company.",
        "hearing, hearingSubject, hearingGround, COMPLEX"
    })
    void of_several_that_begin_beside_a_demand_one_is_opened(String process, String words, String key, String said)
            throws Exception {
        var demand = theOffice.registers(aPetition()).demand();
        theOffice.goesOnTo("hearPetitioner");
        var answers = Map.of("demandNumber", demand.value(), words, "Who pays for the lift.", key, said);

        var statuses =
                together(4, place -> desks.of("he.lan").starts(process, answers).status());

        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 400);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(demand.petition().value())
                        .count())
                .isEqualTo(1);
    }

    private PetitionInHand aPetitionOfManyDemandsAt(String step) {
        var petition = theOffice.registers(aPetition());
        theOffice.completes("checkSameMatter").ordinarily();
        theOffice
                .completes("splitDemands")
                .with(
                        "demands",
                        IntStream.rangeClosed(1, DEMANDS)
                                .mapToObj(place -> Map.of("summary", "Wish " + place, "topic", "housing-quality"))
                                .toList());
        while (waitingFor(step).size() < DEMANDS) {
            var next = theOffice.openSteps().stream()
                    .filter(other -> !other.equals(step))
                    .findFirst()
                    .orElseThrow();
            theOffice.completes(next).ordinarily();
        }
        return petition;
    }

    private List<Task> waitingFor(String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(theOffice.petition().number().value())
                .taskDefinitionKey("user_" + step)
                .list();
    }

    /** As on two nodes: whoever loses a race for a job leaves it to be tried again, and no job runs out of tries. */
    private void machinesRaceForTheRest() throws Exception {
        var due =
                theOffice.jobsOf(theOffice.petition()).stream().map(Job::getId).toList();
        together(due.size(), place -> {
            try {
                management.executeJob(due.get(place));
            } catch (OptimisticLockingException lost) {
                return 1;
            }
            return 0;
        });
    }

    private static List<Integer> together(int people, Deed deed) throws Exception {
        if (people == 0) {
            return List.of();
        }
        var threads = Executors.newFixedThreadPool(people);
        try {
            var start = new CyclicBarrier(people);
            var done = IntStream.range(0, people)
                    .mapToObj(place -> threads.submit(() -> {
                        start.await();
                        return deed.by(place);
                    }))
                    .toList();
            return done.stream().map(AtTheSameMomentTest::result).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Integer result(Future<Integer> deed) {
        try {
            return deed.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private interface Deed {

        int by(int place);
    }
}
