package org.doorstep.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.doorstep.deadline.Deadline;
import org.doorstep.deadline.Deadlines;
import org.doorstep.deadline.Ledger;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.office.Covers;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path of {@code recount-deadlines.bpmn}, and which dates of the engine it moves. */
@InTheOffice
@Covers("recount-deadlines")
class RecountDeadlinesProcessTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Ledger ledger;

    @Autowired
    Deadlines deadlines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private AnnouncedDays days;
    private PetitionNumber petition;

    @BeforeEach
    void a_petition_has_come_in_and_nothing_is_being_counted() {
        days = new AnnouncedDays(desks, engine);
        days.areCounted();
        petition = theOffice.registers(aPetition()).number();
    }

    @AfterEach
    void every_day_is_again_what_it_was() {
        days.goBack();
    }

    @Test
    void an_announcement_is_answered_before_anything_is_counted() {
        var day = deadline().due().rolled();

        days.off(day);

        assertThat(deadline().due().rolled()).isEqualTo(day);
        assertThat(days.recount()).hasNotPassed("service_recountDeadlines");
        var progress =
                desks.of("lin.yu").get("/api/calendars/CN/recount").is(200).json();
        assertThat(progress.path("running").asBoolean()).isTrue();
        assertThat(progress.path("counted").asInt())
                .isLessThan(progress.path("total").asInt());
    }

    @Test
    void it_counts_until_there_is_no_more() {
        var day = deadline().due().rolled();
        days.off(day);
        var recount = days.recount();

        days.areCounted();

        assertThat(recount)
                .hasPassedInOrder(
                        "start_calendarChanged",
                        "timer_everyNodeKnows",
                        "service_recountDeadlines",
                        "gate_more",
                        "end_recounted")
                .isEnded();
        var progress =
                desks.of("lin.yu").get("/api/calendars/CN/recount").is(200).json();
        assertThat(progress.path("running").asBoolean()).isFalse();
        assertThat(progress.path("counted")).isEqualTo(progress.path("total"));
        assertThat(progress.path("lookedAt").asInt()).isPositive();
    }

    @Test
    void what_was_counted_before_it_broke_off_stays_and_the_rest_follows_when_it_goes_on() {
        var first = deadline();
        days.off(first.due().rolled());
        while (deadline().equals(first)) {
            days.isCountedOneStepFurther();
        }
        var counted = deadline();
        var broken = running(theOffice.registers(aPetition()).number());
        spoil(broken, "GONE/1");

        assertThatThrownBy(days::areCounted).isInstanceOf(RuntimeException.class);

        repair(broken);
        assertThat(counted.due().rolled()).isAfter(first.due().rolled());
        assertThat(deadline()).isEqualTo(counted);
        assertThat(days.recount()).isWaitingAt("service_recountDeadlines");

        days.areCounted();

        assertThat(ledger.entriesOf(counted.id()))
                .filteredOn(entry -> entry.reason().equals("calendarChanged"))
                .hasSize(1);
        assertThat(running(broken.subject().petition()).due().calendarVersion())
                .isEqualTo(counted.due().calendarVersion());
    }

    @Test
    void a_step_and_its_reminder_move_with_the_days_they_were_counted_on() {
        var step = theOffice.openSteps().get(0);
        var before = theOffice.taskOf(step);

        days.off(dayOf(before.getDueDate())).areCounted();

        var moved = theOffice.taskOf(step);
        assertThat(moved.getDueDate()).isAfter(before.getDueDate()).isEqualTo(deadlines.due(step));
        assertThat(moved.getFollowUpDate()).isEqualTo(deadlines.followUp(step));
        assertThat(told("steps")).anyMatch(line -> line.contains(petition.value()) && line.contains("DUE"));
        days.goBack();
        assertThat(theOffice.taskOf(step).getDueDate()).isEqualTo(before.getDueDate());
    }

    @Test
    void a_due_date_that_somebody_has_changed_by_hand_stays() {
        var step = theOffice.openSteps().get(0);
        var task = theOffice.taskOf(step);
        var day = dayOf(task.getDueDate());
        var byHand =
                Date.from(Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).plus(1, ChronoUnit.HOURS));
        task.setDueDate(byHand);
        engine.getTaskService().saveTask(task);

        days.off(day).areCounted();

        assertThat(theOffice.taskOf(step).getDueDate()).isEqualTo(byHand);
    }

    @Test
    void a_timer_moves_with_the_days_it_was_counted_on() {
        theOffice.goesOnTo("askRating");
        var before = ratingTimer();

        days.off(dayOf(before.getDuedate()).minusDays(1)).areCounted();

        assertThat(ratingTimer().getDuedate()).isAfter(before.getDuedate()).isEqualTo(deadlines.on("askRating"));
        assertThat(told("steps")).anyMatch(line -> line.contains(petition.value()) && line.contains("TIMER"));
    }

    @Test
    void a_day_promised_to_somebody_stays() {
        theOffice.goesOnTo("hearPetitioner");
        theOffice.completes("hearPetitioner").with("visitWanted", "YES", "visitPurpose", "CARE");
        theOffice.goesOnTo("recordVisit");
        var promised = deadlines.lastDay("keepPromise");
        theOffice
                .completes("recordVisit")
                .with(
                        "promises",
                        List.of(Map.of(
                                "promise", "A chair.",
                                "promisedBy", "he.lan",
                                "keepBy", promised.toString())));
        theOffice.completes("confirmRecord").ordinarily();
        var before = theOffice.taskOf("keepPromise");

        days.off(promised).areCounted();

        assertThat(theOffice.taskOf("keepPromise").getDueDate()).isEqualTo(before.getDueDate());
    }

    @Test
    void what_moved_in_a_sealed_report_is_told_to_the_discipline_office_alone() {
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("demandType", "ACCUSATION");

        days.off(dayOf(theOffice.taskOf("handOver").getDueDate())).areCounted();

        assertThat(moved("pan.li")).contains(petition.value());
        assertThat(moved("lin.yu")).doesNotContain(petition.value());
        assertThat(moved("admin")).doesNotContain(petition.value());
        desks.of("he.lan").get("/api/calendars/CN/moved").is(403);
        desks.stranger().get("/api/calendars/CN/moved").is(401);
    }

    private String moved(String officer) {
        return desks.of(officer).get("/api/calendars/CN/moved").is(200).body();
    }

    private List<String> told(String list) {
        var lines = new ArrayList<String>();
        desks.of("lin.yu")
                .get("/api/calendars/CN/moved")
                .is(200)
                .json()
                .path(list)
                .forEach(line -> lines.add(line.toString()));
        return lines;
    }

    private Job ratingTimer() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(theOffice.instanceOf("petition").getId())
                .timers()
                .singleResult();
    }

    private void spoil(Deadline deadline, String statute) {
        jdbc.sql("update deadline set statute = :statute, calendar_version = 'old' where id = :id")
                .param("statute", statute)
                .param("id", deadline.id().value())
                .update();
    }

    private void repair(Deadline deadline) {
        spoil(deadline, deadline.running().statute().toString());
    }

    private Deadline deadline() {
        return running(petition);
    }

    private Deadline running(PetitionNumber of) {
        return ledger.of(of).stream().filter(Deadline::runs).findFirst().orElseThrow();
    }

    private LocalDate dayOf(Date date) {
        return date.toInstant().atZone(clock.getZone()).toLocalDate();
    }
}
