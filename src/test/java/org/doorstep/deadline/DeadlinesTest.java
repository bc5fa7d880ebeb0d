package org.doorstep.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Random;
import org.doorstep.calendar.CalendarsForTests;
import org.doorstep.kernel.Refusal;
import org.doorstep.statute.Statutes;
import org.doorstep.statute.StatutesForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Statutes STATUTES = StatutesForTests.shipped();
    private static final Counting COUNTING = new Counting(STATUTES, CalendarsForTests.shipped());

    @Test
    void a_step_is_due_as_the_office_closes_on_its_last_working_day_a_worked_saturday_too() {
        assertThat(onMorningOf("2026-04-29").due("decideAcceptance")).isEqualTo(date("2026-05-09T17:30"));
    }

    @Test
    void a_step_comes_up_as_a_reminder_half_way() {
        assertThat(onMorningOf("2026-03-02").followUp("hearPetitioner")).isEqualTo(date("2026-03-09T17:30"));
    }

    @Test
    void a_step_of_one_day_comes_up_on_the_day_on_which_it_begins_or_the_next_working_day() {
        assertThat(onMorningOf("2026-03-02").followUp("splitDemands")).isEqualTo(date("2026-03-02T17:30"));
        assertThat(onMorningOf("2026-03-07").followUp("splitDemands")).isEqualTo(date("2026-03-09T17:30"));
    }

    @Test
    void a_step_that_a_manager_has_added_has_the_default_period() {
        assertThat(onMorningOf("2026-03-02").due("askTheNeighbours")).isEqualTo(date("2026-03-09T17:30"));
    }

    @Test
    void a_timer_leaves_the_citizen_the_whole_of_the_last_day() {
        assertThat(onMorningOf("2026-03-02").on("askRating")).isEqualTo(date("2026-03-18T00:00"));
    }

    @Test
    void a_timer_without_a_period_and_a_step_without_a_name_are_refused() {
        var deadlines = onMorningOf("2026-03-02");
        assertThatThrownBy(() -> deadlines.on("askRatign"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("deadline.unknownTimer"));
        assertThatThrownBy(() -> deadlines.due("Ask rating?"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("deadline.notAStep"));
    }

    @Test
    void the_office_lives_in_its_own_zone_whatever_the_machine_says() {
        var deadlines = at(ZonedDateTime.parse("2026-03-02T23:30:00Z"));
        assertThat(deadlines.today()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(deadlines.startOfToday()).isEqualTo(date("2026-03-03T00:00"));
        assertThat(deadlines.endOfToday()).isEqualTo(date("2026-03-04T00:00"));
    }

    @Test
    void the_week_ends_with_sunday() {
        assertThat(onMorningOf("2026-03-02").endOfWeek()).isEqualTo(date("2026-03-09T00:00"));
        assertThat(onMorningOf("2026-03-08").endOfWeek()).isEqualTo(date("2026-03-09T00:00"));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @CsvSource({
        "D-TRANSFER, 2024-01-26, 2024-02-10, 2024-02-18",
        "D-HANDLE, 2024-02-04, 2024-04-04, 2024-04-07",
        "D-OBJECT, 2023-09-28, 2023-10-11, 2023-10-11",
        "D-REVIEW-ASK, 2026-04-17, 2026-05-17, 2026-05-18",
        "D-EASY, 2025-01-20, 2025-02-08, 2025-02-08",
    })
    void a_period_of_the_law_shows_the_counted_and_the_rolled_day(
            String clock, LocalDate start, LocalDate due, LocalDate rolled) {
        var legal = onMorningOf("2026-03-02").legalDue(clock, start);
        assertThat(legal.due()).isEqualTo(due);
        assertThat(legal.rolled()).isEqualTo(rolled);
        assertThat(legal.estimated()).isFalse();
        assertThat(legal.article()).isNotBlank();
    }

    @Test
    void a_period_that_ends_in_a_year_without_notice_is_estimated() {
        var legal = onMorningOf("2026-11-25").legalDue("D-HANDLE", LocalDate.of(2026, 11, 25));
        assertThat(legal.due()).isEqualTo(LocalDate.of(2027, 1, 24));
        assertThat(legal.estimated()).isTrue();
    }

    @Test
    void a_period_that_the_law_does_not_have_is_refused() {
        assertThatThrownBy(() -> onMorningOf("2026-03-02").legalDue("D-NEVER", LocalDate.of(2026, 3, 2)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.code()).isEqualTo("statute.unknownClock"));
    }

    @Test
    void a_reminder_is_never_after_the_due_date_and_neither_is_in_the_past() {
        var random = new Random(20260105);
        var stems = STATUTES.current().steps().keySet().stream().sorted().toList();
        for (int draw = 0; draw < 2_000; draw++) {
            var now = ZonedDateTime.parse("2024-01-01T00:00:00+08:00").plusMinutes(random.nextInt(3 * 365 * 1440));
            var deadlines = at(now);
            var stem = stems.get(random.nextInt(stems.size()));
            assertThat(deadlines.followUp(stem)).as("%s at %s", stem, now).isBeforeOrEqualTo(deadlines.due(stem));
            assertThat(deadlines.due(stem)).isAfter(Date.from(now.toInstant()));
            assertThat(deadlines.followUp(stem)).isAfterOrEqualTo(deadlines.startOfToday());
        }
    }

    private static Deadlines onMorningOf(String day) {
        return at(LocalDate.parse(day).atTime(9, 0).atZone(SHANGHAI));
    }

    private static Deadlines at(ZonedDateTime now) {
        return new Deadlines(COUNTING, STATUTES, Clock.fixed(now.toInstant(), SHANGHAI));
    }

    private static Date date(String local) {
        return Date.from(java.time.LocalDateTime.parse(local).atZone(SHANGHAI).toInstant());
    }
}
