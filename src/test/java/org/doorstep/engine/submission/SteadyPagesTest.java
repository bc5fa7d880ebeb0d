package org.doorstep.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.doorstep.office.Desk;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasks of one day, which nothing else sets apart, lie in the same order on every page of a list. */
@InTheOffice
class SteadyPagesTest {

    private static final int PAGE = 3;
    private static final int ENOUGH_TO_FALL_OUT_OF_ORDER = 8;

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    private Desk clerk;

    @BeforeEach
    void petitions_of_one_day() {
        clerk = desks.of("lin.yu");
        for (int i = 0; i < ENOUGH_TO_FALL_OUT_OF_ORDER; i++) {
            theOffice.registers(aPetition());
            theOffice.goesOnTo("checkSameMatter");
        }
    }

    @Test
    void in_a_list_sorted_by_due_date() {
        assertSteady(page -> clerk.get("/engine-rest/task?sortBy=dueDate&sortOrder=asc&" + page));
    }

    @Test
    void in_a_filter_that_the_reader_sorts() {
        var unit = StreamSupport.stream(
                        clerk.get("/engine-rest/filter").is(200).json().spliterator(), false)
                .filter(filter -> filter.path("name").asText().equals("My unit"))
                .findFirst()
                .orElseThrow();

        assertSteady(page -> clerk.post(
                "/engine-rest/filter/" + unit.path("id").asText() + "/list?" + page,
                Map.of("sorting", List.of(Map.of("sortBy", "dueDate", "sortOrder", "desc")))));
    }

    private static void assertSteady(Function<String, Answer> list) {
        var ofOneDay = new HashMap<String, List<String>>();
        JsonNode page;
        int first = 0;
        do {
            page = list.apply("maxResults=" + PAGE + "&firstResult=" + first)
                    .is(200)
                    .json();
            page.forEach(task -> ofOneDay.computeIfAbsent(task.path("due").asText(), day -> new ArrayList<>())
                    .add(task.path("id").asText()));
            first += PAGE;
        } while (page.size() == PAGE);
        assertThat(ofOneDay.values()).anyMatch(day -> day.size() >= ENOUGH_TO_FALL_OUT_OF_ORDER);
        assertThat(ofOneDay.values()).allSatisfy(day -> assertThat(day).isSorted());
    }
}
