package org.doorstep.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.LocalDate;
import org.camunda.bpm.engine.ProcessEngine;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.Calendars;
import org.doorstep.deadline.process.AnnouncedDays;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a new notice does to periods that run, and what it does not do to those that have ended. */
@InTheOffice
class RecountTest {

    private static final CalendarCode CHINA = new CalendarCode("CN");

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Ledger ledger;

    @Autowired
    Book book;

    @Autowired
    Recounts recounts;

    @Autowired
    Calendars calendars;

    @Autowired
    JdbcClient jdbc;

    private AnnouncedDays days;
    private PetitionNumber petition;

    @BeforeEach
    void a_petition_has_come_in() {
        days = new AnnouncedDays(desks, engine);
        petition = theOffice.registers(aPetition()).number();
    }

    @AfterEach
    void every_day_is_again_what_it_was() {
        days.goBack();
    }

    @Test
    void a_day_that_becomes_a_day_off_moves_the_last_day_and_the_ledger_says_so() {
        var before = only(petition);
        var day = before.due().rolled();

        days.off(day).areCounted();

        var after = only(petition);
        assertThat(after.due().rolled()).isAfter(day);
        assertThat(ledger.entriesOf(after.id())).extracting(Entry::kind).contains(Entry.Kind.RECOMPUTE);
        assertThat(recounts.deadlinesMovedBy(CHINA, calendars.named(CHINA).version(), 1_000))
                .extracting(Moved::deadline)
                .contains(before.id());
    }

    @Test
    void a_day_that_goes_back_takes_the_last_day_with_it() {
        var day = only(petition).due().rolled();

        days.off(day).areCounted();
        days.goBack();

        assertThat(only(petition).due().rolled()).isEqualTo(day);
    }

    @Test
    void holidays_that_put_off_the_last_day_put_off_the_next_warning() {
        var before = only(petition);
        var day = before.due().rolled();

        days.off(day).off(day.plusDays(1)).off(day.plusDays(2)).areCounted();

        var ladder = only(petition).ladder();
        assertThat(ladder.told()).isEqualTo(before.ladder().told());
        assertThat(ladder.nextOn()).isAfter(before.ladder().nextOn());
    }

    @Test
    void an_answer_that_was_in_time_stays_in_time() {
        theOffice.goesOnTo("hearPetitioner");
        var met = ledger.of(petition).stream()
                .filter(deadline -> deadline.state() == Deadline.State.MET)
                .findFirst()
                .orElseThrow();

        days.off(met.due().rolled()).areCounted();
        days.goBack();

        assertThat(book.get(met.id())).isEqualTo(met);
    }

    @Test
    void a_breach_falls_away_when_the_corrected_last_day_is_not_over_and_stays_when_it_is() {
        var deadline = only(petition);
        foundOver(deadline);

        days.off(deadline.due().rolled()).areCounted();

        assertThat(book.get(deadline.id()).breachedOn()).isNull();
        foundOver(deadline);
        jdbc.sql("update deadline set start_on = :long where id = :id")
                .param("long", LocalDate.of(2024, 1, 5))
                .param("id", deadline.id().value())
                .update();
        days.goBack();
        assertThat(book.get(deadline.id()).breachedOn()).isNotNull();
    }

    private void foundOver(Deadline deadline) {
        jdbc.sql("update deadline set breached_on = :day where id = :id")
                .param("day", deadline.due().start())
                .param("id", deadline.id().value())
                .update();
    }

    private Deadline only(PetitionNumber petition) {
        return ledger.of(petition).stream().filter(Deadline::runs).findFirst().orElseThrow();
    }
}
