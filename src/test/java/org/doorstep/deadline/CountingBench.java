package org.doorstep.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.doorstep.bench.Report;
import org.doorstep.calendar.CalendarsForTests;
import org.doorstep.calendar.WorkCalendar;
import org.doorstep.statute.StatuteVersion;
import org.doorstep.statute.StatutesForTests;
import org.junit.jupiter.api.Test;

/**
 * A million last days of periods of the law, without a trace, on one core, beside the same days counted one by one. Run by
 * {@code ./mvnw -Pbench test -Dtest=CountingBench}; the table goes to {@code target/bench-counting.md}.
 */
class CountingBench {

    private static final int COMPUTATIONS = 1_000_000;
    private static final int ROUNDS = 7;
    private static final WorkCalendar CHINA = CalendarsForTests.china();
    private static final Counting COUNTING = new Counting(StatutesForTests.shipped(), CalendarsForTests.shipped());
    private static final List<String> CLOCKS = List.of("D-NOTIFY-DIRECT", "D-OBJECT", "D-HANDLE", "D-EASY");
    private static final StatuteVersion R22 = new StatuteVersion("CN-R22", 1);
    private static final List<Running> PERIODS = IntStream.range(0, COMPUTATIONS)
            .mapToObj(n -> new Running(
                    R22, CLOCKS.get(n % CLOCKS.size()), LocalDate.of(2023, 1, 1).plusDays(n % 1000)))
            .toList();

    @Test
    void a_million_deadlines() throws IOException {
        var ends = PERIODS.stream().map(COUNTING::count).toList();
        for (var due : ends.subList(0, 1000)) {
            assertThat(dayByDay(due)).isEqualTo(due.rolled());
        }
        var ours = new double[ROUNDS];
        var byHand = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ours[round] = seconds(PERIODS, period -> COUNTING.count(period).rolled());
            byHand[round] = seconds(ends, CountingBench::dayByDay);
        }
        Report.write("bench-counting.md", """
                | | s for 1,000,000, median of %d |
                |---|---|
                | counted by the ledger's rules, four clocks of CN-R22 | %.2f |
                | the same spans walked day by day | %.2f |
                | **ratio** | **%.0f %%** |
                """.formatted(
                ROUNDS, Report.median(ours), Report.median(byHand), 100 * Report.median(ours) / Report.median(byHand)));
    }

    private static <T> double seconds(List<T> million, Function<T, LocalDate> last) {
        var start = System.nanoTime();
        long sum = 0;
        for (var each : million) {
            sum += last.apply(each).toEpochDay(); // so that nothing is left out as unused
        }
        assertThat(sum).isPositive();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Looks at each day from the start to the last one, as a clerk does with the sheet of the year. */
    private static LocalDate dayByDay(LegalDue due) {
        var day = due.start();
        while (day.isBefore(due.due()) || !CHINA.isWorkday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
