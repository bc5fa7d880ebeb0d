package org.doorstep.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.doorstep.deadline.Deadlines;
import org.doorstep.kernel.PetitionNumber;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Post;
import org.doorstep.office.Scenario;
import org.doorstep.office.Tells;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days that fall in a year whose holidays nobody has announced yet. */
@InTheOffice
class YearWithoutNoticeTest {

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ProcessEngine engine;

    @Test
    @Tells(Scenario.UNANNOUNCED_YEAR)
    void they_are_estimated_until_the_notice_arrives_and_then_move_and_the_reasons_name_both_versions() {
        theOffice.opensOn(LocalDate.of(2040, 12, 31));
        var petition = theOffice.registers(aPetition()).number();
        var before = period(petition);
        var step = theOffice.taskOf("checkSameMatter").getDueDate();
        assertThat(before.why()).anyMatch(line -> line.contains("have not been announced yet"));

        theNoticeOfTheYearArrives();

        var after = period(petition);
        assertThat(after.due()).isAfter(before.due());
        assertThat(after.why()).noneMatch(line -> line.contains("have not been announced yet"));
        assertThat(after.versions())
                .hasSize(2)
                .startsWith(before.versions().get(0))
                .doesNotHaveDuplicates();
        assertThat(theOffice.taskOf("checkSameMatter").getDueDate())
                .isAfter(step)
                .isEqualTo(deadlines.due("checkSameMatter"));
    }

    /** All of January is off, as it never will be: this year is no other test's. */
    private void theNoticeOfTheYearArrives() {
        var days = LocalDate.of(2041, 1, 1)
                .datesUntil(LocalDate.of(2041, 2, 1))
                .map("{\"date\": \"%s\", \"change\": \"OFF\", \"name\": \"January\"}"::formatted)
                .toList();
        Post.from(desks.of("admin"))
                .json("/api/calendars/CN/editions", """
                        {"year": 2041, "announcesYear": true, "source": "a notice", "days": [%s]}""".formatted(String.join(",", days)))
                .is(201);
        new AnnouncedDays(desks, engine).areCounted();
    }

    private Period period(PetitionNumber petition) {
        var period =
                desks.of("lin.yu").get("/api/cases/" + petition).is(200).json().at("/periods/0");
        return new Period(
                LocalDate.parse(period.path("dueRolled").asText()),
                StreamSupport.stream(period.path("dueReasons").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                period.path("entries").findValuesAsText("text").stream()
                        .map(text -> text.replaceAll(".*\\(version (.*) of the calendar\\).*", "$1"))
                        .toList());
    }

    private record Period(LocalDate due, List<String> why, List<String> versions) {}
}
