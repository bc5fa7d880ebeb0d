package org.doorstep.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.doorstep.calendar.CalendarsForTests;
import org.doorstep.kernel.Refusal;
import org.doorstep.statute.StatuteVersion;
import org.doorstep.statute.Statutes;
import org.doorstep.statute.StatutesForTests;
import org.junit.jupiter.api.Test;

/** The trace of a last day: every day that the reader would have counted otherwise, and who says so. */
class WhyTest {

    private static final Statutes STATUTES = StatutesForTests.shipped();
    private static final Counting COUNTING = new Counting(STATUTES, CalendarsForTests.shipped());
    private static final Why WHY = new Why(STATUTES, COUNTING);
    private static final StatuteVersion R22 = new StatuteVersion("CN-R22", 1);

    @Test
    void a_letter_of_26_january_2024_is_due_on_new_years_day_and_rolls_to_a_working_sunday() {
        var running = running("D-NOTIFY-DIRECT", "2024-01-26");
        var due = COUNTING.count(running);
        assertThat(due.due()).isEqualTo("2024-02-10");
        assertThat(due.rolled()).isEqualTo("2024-02-18");
        var reasons = WHY.of(running);
        assertThat(reasons)
                .extracting(Reason::key)
                .containsSubsequence("started", "counted", "off", "rolled", "result");
        assertThat(reasons).filteredOn(reason -> reason.key().equals("off")).hasSize(8);
    }

    @Test
    void a_transfer_of_20_january_2025_may_be_objected_to_until_a_working_sunday() {
        var running = running("D-OBJECT", "2025-01-20");
        assertThat(COUNTING.count(running).rolled()).isEqualTo("2025-01-26");
        assertThat(WHY.of(running))
                .filteredOn(reason -> reason.key().equals("worked"))
                .extracting(reason -> reason.arguments().get(0))
                .containsExactly(LocalDate.of(2025, 1, 26));
    }

    @Test
    void sixty_days_and_an_extension_of_thirty_go_on_from_the_day_as_counted() {
        var ordinary = running("D-HANDLE", "2024-02-04");
        assertThat(COUNTING.count(ordinary).due()).isEqualTo("2024-04-04");
        assertThat(COUNTING.count(ordinary).rolled()).isEqualTo("2024-04-07");
        var extended = new Running(R22, "D-HANDLE", LocalDate.of(2024, 2, 4), 0, 30, 0);
        assertThat(COUNTING.count(extended).due()).isEqualTo("2024-05-04");
        assertThat(COUNTING.count(extended).rolled()).isEqualTo("2024-05-06");
        assertThat(WHY.of(extended)).extracting(Reason::key).contains("extended");
    }

    @Test
    void a_hearing_of_twelve_days_at_the_final_review_moves_the_last_day_by_twelve() {
        var plain = COUNTING.count(running("D-RECHECK", "2026-03-02"));
        var heard = COUNTING.count(new Running(R22, "D-RECHECK", LocalDate.of(2026, 3, 2), 0, 0, 12));
        assertThat(heard.due()).isEqualTo(plain.due().plusDays(12));
    }

    @Test
    void a_day_in_a_year_without_a_notice_is_said_to_be_estimated() {
        var running = running("D-HANDLE", "2026-11-25");
        assertThat(COUNTING.count(running).estimated()).isTrue();
        assertThat(WHY.of(running))
                .filteredOn(reason -> reason.key().equals("estimated"))
                .extracting(Reason::arguments)
                .containsExactly(List.of("2027"));
    }

    @Test
    void working_days_of_england_and_wales_step_over_its_own_holidays() {
        var christmas = new Running(new StatuteVersion("UK-LGSCO", 1), "D-NOTIFY-DIRECT", LocalDate.of(2026, 12, 23));
        assertThat(COUNTING.count(christmas).rolled()).isEqualTo("2027-01-04");
        assertThat(WHY.of(christmas))
                .filteredOn(reason -> reason.key().equals("off"))
                .extracting(reason -> reason.arguments().get(1))
                .containsExactly("Christmas Day", "Boxing Day (substitute day)", "New Year's Day");
    }

    @Test
    void in_india_a_last_day_stays_where_it_falls() {
        var sunday = new Running(new StatuteVersion("IN-CPGRAMS", 1), "D-HANDLE", LocalDate.of(2026, 3, 1));
        assertThat(COUNTING.count(sunday).rolled()).isEqualTo("2026-03-22");
        assertThat(WHY.of(sunday)).extracting(Reason::key).contains("notRolled");
    }

    @Test
    void the_trace_ends_on_the_day_that_was_counted_whatever_the_profile_the_clock_and_the_start() {
        var random = new Random(20260106);
        for (int draw = 0; draw < 1_000; draw++) {
            var statutes = STATUTES.newest();
            var statute = statutes.get(random.nextInt(statutes.size()));
            var clocks = statute.clocks().keySet().stream().sorted().toList();
            var start = LocalDate.of(2014, 6, 1).plusDays(random.nextInt(14 * 365));
            var running = new Running(
                    statute.version(),
                    clocks.get(random.nextInt(clocks.size())),
                    start,
                    random.nextInt(4) * 10,
                    random.nextInt(31),
                    random.nextInt(20));
            var reasons = WHY.of(running);
            assertThat(reasons.get(reasons.size() - 1).arguments().get(0))
                    .as("%s", running)
                    .isEqualTo(COUNTING.count(running).rolled());
        }
    }

    @Test
    void a_clock_that_the_law_does_not_have_is_refused() {
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                Refusal.class, () -> WHY.of(running("D-NEVER", "2026-03-02")))
                        .code())
                .isEqualTo("statute.unknownClock");
    }

    private static Running running(String clock, String start) {
        return new Running(R22, clock, LocalDate.parse(start));
    }
}
