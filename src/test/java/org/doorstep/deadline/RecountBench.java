package org.doorstep.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.doorstep.bench.Report;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.CalendarsForTests;
import org.doorstep.calendar.Edition;
import org.doorstep.database.TestDatabase;
import org.doorstep.deadline.persistence.ALedger;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.OfficerId;
import org.doorstep.statute.StatuteVersion;
import org.doorstep.statute.Statutes;
import org.doorstep.statute.StatutesForTests;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A hundred thousand running deadlines counted again after one day has become a day off, batch by batch, each with its
 * entry in the ledger. Run by {@code ./mvnw -Pbench test -Dtest=RecountBench}; the table goes to
 * {@code target/bench-recount.md}.
 */
class RecountBench {

    private static final int DEADLINES = 100_000;
    private static final int ROUNDS = 3;
    private static final int AIM_SECONDS = 60;
    private static final CalendarCode CHINA = new CalendarCode("CN");
    private static final StatuteVersion R22 = new StatuteVersion("CN-R22", 1);
    private static final Statutes STATUTES = StatutesForTests.shipped();
    private static final List<String> CLOCKS = List.of("D-NOTIFY-DIRECT", "D-OBJECT", "D-HANDLE", "D-EASY");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    void a_hundred_thousand_deadlines_are_counted_again() throws IOException {
        var table = new StringBuilder("""
                | | s for 100,000, median of %d | deadlines that moved |
                |---|---|---|
                """.formatted(ROUNDS));
        for (var database : TestDatabase.values()) {
            table.append(row(database));
        }
        Report.write("bench-recount.md", table.toString());
    }

    private static String row(TestDatabase database) {
        var connection = connected(database.migrated());
        var ledger = new ALedger(connection, STATUTES);
        var counting = new Counting(STATUTES, CalendarsForTests.shipped());
        ledger.open(
                R22.toString(),
                IntStream.range(0, DEADLINES)
                        .mapToObj(n -> counting.count(new Running(
                                R22,
                                CLOCKS.get(n % CLOCKS.size()),
                                LocalDate.of(2026, 1, 5).plusDays(n % 60))))
                        .toList());
        var seconds = new double[ROUNDS];
        var editions = new ArrayList<Edition>();
        var moved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            editions.add(dayOff(round + 1));
            var recounts = ledger.recounts();
            seconds[round] = seconds(connection, recounts, editions);
            var version = CalendarsForTests.with(editions).named(CHINA).version();
            assertThat(recounts.count(CHINA, version)).isEqualTo(new Recounts.Count(DEADLINES, DEADLINES));
            moved = recounts.deadlinesMovedBy(CHINA, version, DEADLINES).size();
        }
        assertThat(Report.median(seconds)).isLessThan(AIM_SECONDS);
        return "| %s | %.1f | %,d |%n".formatted(database, Report.median(seconds), moved);
    }

    private static double seconds(DataSource database, Recounts recounts, List<Edition> editions) {
        var calendars = CalendarsForTests.with(editions);
        var counting = new Counting(STATUTES, calendars);
        var office = new RecountOffice(new NoDates(), recounts, calendars, STATUTES, CLOCK);
        var recount = new RecountDeadlines(
                recounts, calendars, counting, office, new Entries(new Machine(), CLOCK), STATUTES, CLOCK);
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        var start = System.nanoTime();
        while (Boolean.TRUE.equals(transaction.execute(batch -> recount.next(CHINA)))) {
            // the job executor comes back as soon as one is done
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** One connection for all batches, as a pool would give. */
    private static DataSource connected(DataSource source) {
        try {
            return new SingleConnectionDataSource(source.getConnection(), true);
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private static Edition dayOff(int number) {
        var day = new Edition.Day(LocalDate.of(2026, 1, 20).plusDays(number), Edition.Change.OFF, "flood");
        return new Edition(CHINA, number, 2026, false, "a flood", List.of(day), OfficerId.SYSTEM, CLOCK.instant());
    }

    /** What runs in the background does so under nobody's name. */
    private static final class Machine implements Actors {

        @Override
        public OfficerId current() {
            return OfficerId.SYSTEM;
        }

        @Override
        public boolean has(String group) {
            return false;
        }
    }

    /** An office without an open step. */
    private static final class NoDates implements OfficeDates {

        @Override
        public Page after(String place, int most) {
            return new Page(List.of(), 0, place);
        }

        @Override
        public Optional<Subject> move(OfficeDate date, Instant to) {
            throw new AssertionError("there is none");
        }
    }
}
