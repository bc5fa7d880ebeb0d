package org.doorstep.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.time.LocalDate;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.Calendars;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Post;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a new notice does to periods that run, and what it does not do to those that have ended. */
@InTheOffice
class RecountTest {

    private static final CalendarCode CHINA = new CalendarCode("CN");

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Ledger ledger;

    @Autowired
    Book book;

    @Autowired
    Calendars calendars;

    @Test
    void a_day_that_becomes_a_day_off_moves_the_last_day_and_the_ledger_says_so() {
        var petition = theOffice.registers(aPetition()).number();
        var before = only(petition);
        var day = before.due().rolled();

        announces(day, "OFF");
        try {
            var after = only(petition);
            assertThat(after.due().rolled()).isAfter(day);
            assertThat(ledger.entriesOf(after.id())).extracting(Entry::kind).contains(Entry.Kind.RECOMPUTE);
            assertThat(book.movedBy(CHINA, calendars.named(CHINA).version()))
                    .extracting(Moved::deadline)
                    .contains(before.id());
        } finally {
            announces(day, "AS_WEEKDAY"); // other tests share the office
        }
        assertThat(only(petition).due().rolled()).isEqualTo(day);
    }

    @Test
    void an_answer_that_was_in_time_stays_in_time() {
        var petition = theOffice.registers(aPetition()).number();
        theOffice.goesOnTo("hearPetitioner");
        var met = ledger.of(petition).stream()
                .filter(deadline -> deadline.state() == Deadline.State.MET)
                .findFirst()
                .orElseThrow();
        var day = met.due().rolled();

        announces(day, "OFF");
        announces(day, "AS_WEEKDAY");

        assertThat(book.get(met.id())).isEqualTo(met);
    }

    private void announces(LocalDate day, String change) {
        Post.from(desks.of("admin"))
                .json("/api/calendars/CN/editions", """
                        {"year": %d, "announcesYear": false, "source": "a flood",
                         "days": [{"date": "%s", "change": "%s", "name": "flood"}]}""".formatted(day.getYear(), day, change))
                .is(201);
    }

    private Deadline only(PetitionNumber petition) {
        return ledger.of(petition).stream().filter(Deadline::runs).findFirst().orElseThrow();
    }
}
