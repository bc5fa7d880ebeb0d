package org.doorstep.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static final int DRAWS = 2_000;

    private final WorkCalendar calendar = CalendarsForTests.china();

    @ParameterizedTest(name = "from {0}")
    @CsvSource({
        "2023-09-14, 2023-09-21, 2023-09-28, 2023-10-07, 2023-10-16, 2023-11-13, 2023-12-13",
        "2023-09-28, 2023-10-11, 2023-10-18, 2023-10-13, 2023-10-30, 2023-11-27, 2023-12-27",
        "2024-01-26, 2024-02-02, 2024-02-08, 2024-02-18, 2024-02-26, 2024-03-26, 2024-04-25",
        "2024-02-04, 2024-02-09, 2024-02-22, 2024-02-19, 2024-03-05, 2024-04-07, 2024-05-06",
        "2024-09-16, 2024-09-24, 2024-09-30, 2024-10-08, 2024-10-16, 2024-11-15, 2024-12-16",
        "2024-09-29, 2024-10-11, 2024-10-17, 2024-10-14, 2024-10-29, 2024-11-28, 2024-12-30",
        "2025-01-20, 2025-01-26, 2025-02-08, 2025-02-05, 2025-02-19, 2025-03-21, 2025-04-21",
        "2025-09-28, 2025-10-11, 2025-10-17, 2025-10-13, 2025-10-28, 2025-11-27, 2025-12-29",
        "2026-02-10, 2026-02-24, 2026-03-02, 2026-02-25, 2026-03-12, 2026-04-13, 2026-05-11",
        "2026-04-17, 2026-04-24, 2026-05-06, 2026-05-06, 2026-05-18, 2026-06-16, 2026-07-16",
    })
    void working_days_and_rolled_last_days_are_counted_as_the_notices_say(
            LocalDate start,
            LocalDate fiveWorkdays,
            LocalDate tenWorkdays,
            LocalDate fifteen,
            LocalDate thirty,
            LocalDate sixty,
            LocalDate ninety) {
        assertThat(calendar.plusWorkdays(start, 5)).isEqualTo(new CountedDay(fiveWorkdays, false));
        assertThat(calendar.plusWorkdays(start, 10)).isEqualTo(new CountedDay(tenWorkdays, false));
        assertThat(calendar.roll(start.plusDays(15))).isEqualTo(new CountedDay(fifteen, false));
        assertThat(calendar.roll(start.plusDays(30))).isEqualTo(new CountedDay(thirty, false));
        assertThat(calendar.roll(start.plusDays(60))).isEqualTo(new CountedDay(sixty, false));
        assertThat(calendar.roll(start.plusDays(90))).isEqualTo(new CountedDay(ninety, false));
    }

    @Test
    void a_year_has_the_working_days_that_its_notice_leaves() {
        assertThat(calendar.workdaysBetween(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 12, 31)))
                .isEqualTo(248);
    }

    @Test
    void a_december_day_stands_in_the_notice_of_the_next_year() {
        assertThat(calendar.isWorkday(LocalDate.of(2018, 12, 29))).isTrue();
        assertThat(calendar.isWorkday(LocalDate.of(2018, 12, 31))).isFalse();
    }

    @Test
    void an_answer_that_reaches_into_a_year_without_notice_says_that_it_is_estimated() {
        assertThat(calendar.plusWorkdays(LocalDate.of(2026, 12, 29), 2).estimated())
                .isFalse();
        assertThat(calendar.plusWorkdays(LocalDate.of(2026, 12, 29), 3).estimated())
                .isTrue();
        assertThat(calendar.roll(LocalDate.of(2027, 2, 6)).estimated()).isTrue();
        assertThat(calendar.isEstimated(LocalDate.of(2010, 5, 1))).isTrue();
    }

    @Test
    void a_notice_without_days_announces_nothing() {
        var waiting = aCalendar(List.of(new HolidayNotice(2027, List.of(), List.of())));
        assertThat(waiting.isEstimated(LocalDate.of(2027, 3, 1))).isTrue();
    }

    @Test
    void days_are_not_counted_backwards() {
        assertThatThrownBy(() -> calendar.plusWorkdays(LocalDate.of(2026, 1, 5), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void counting_forward_and_counting_between_are_inverse() {
        var random = new Random(20260101);
        for (int draw = 0; draw < DRAWS; draw++) {
            var start = aDay(random);
            var days = 1 + random.nextInt(90);
            var end = calendar.plusWorkdays(start, days).date();
            assertThat(calendar.isWorkday(end)).isTrue();
            assertThat(calendar.workdaysBetween(start, end))
                    .as("%d from %s", days, start)
                    .isEqualTo(days);
        }
    }

    @Test
    void counting_in_two_steps_is_counting_in_one() {
        var random = new Random(20260102);
        for (int draw = 0; draw < DRAWS; draw++) {
            var start = aDay(random);
            var first = random.nextInt(40);
            var second = random.nextInt(40);
            assertThat(calendar.plusWorkdays(calendar.plusWorkdays(start, first).date(), second)
                            .date())
                    .isEqualTo(calendar.plusWorkdays(start, first + second).date());
        }
    }

    @Test
    void a_later_start_never_ends_earlier() {
        var random = new Random(20260103);
        for (int draw = 0; draw < DRAWS; draw++) {
            var start = aDay(random);
            var days = 1 + random.nextInt(60);
            assertThat(calendar.plusWorkdays(start.plusDays(1), days).date())
                    .isAfterOrEqualTo(calendar.plusWorkdays(start, days).date());
        }
    }

    @Test
    void one_more_day_off_never_shortens_a_period() {
        var random = new Random(20260104);
        for (int draw = 0; draw < 200; draw++) {
            var start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
            var days = 1 + random.nextInt(40);
            var off = start.plusDays(1 + random.nextInt(40));
            var without = aCalendar(List.of(notice(List.of())));
            var with = aCalendar(List.of(notice(List.of(off))));
            assertThat(with.plusWorkdays(start, days).date())
                    .isAfterOrEqualTo(without.plusWorkdays(start, days).date());
        }
    }

    private static WorkCalendar aCalendar(List<HolidayNotice> notices) {
        return new WorkCalendar("X", "1", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), notices);
    }

    private static HolidayNotice notice(List<LocalDate> off) {
        var days = new ArrayList<HolidayNotice.Day>();
        days.add(new HolidayNotice.Day("元旦", LocalDate.of(2026, 1, 1), true));
        off.forEach(day -> days.add(new HolidayNotice.Day("加放", day, true)));
        return new HolidayNotice(2026, List.of(), days);
    }

    private static LocalDate aDay(Random random) {
        return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(11 * 365));
    }
}
