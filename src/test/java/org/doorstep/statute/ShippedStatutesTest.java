package org.doorstep.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.CalendarsForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedStatutesTest {

    private final Statutes statutes = StatutesForTests.shipped();

    @Test
    void six_jurisdictions_are_shipped() {
        assertThat(statutes.newest())
                .extracting(Statute::profile)
                .containsExactlyInAnyOrder("CN-R22", "CN-ZJ16", "CN-SD15", "CN-SH18", "UK-LGSCO", "IN-CPGRAMS");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "CN-R22, D-NOTIFY-DIRECT, 15 days, R22 §23",
        "CN-R22, D-OBJECT, 5 working days, R22 §23",
        "CN-R22, D-HANDLE, 60 days, R22 §34",
        "CN-R22, D-EXTEND, 30 days, R22 §34",
        "CN-ZJ16, D-NOTIFY-DIRECT, 5 working days, ZJ16 §20",
        "CN-ZJ16, D-HANDLE, 30 days, ZJ16 §23",
        "CN-ZJ16, D-EXTEND, 60 days, ZJ16 §23",
        "CN-ZJ16, D-REVIEW, 30 days, R22 §35",
        "CN-SD15, D-REVIEW-ACCEPT, 3 working days, SD15 §43",
        "CN-SH18, D-HANDLE, 60 days, SH18 §37",
        "UK-LGSCO, D-HANDLE, 10 working days, Code part 6",
        "IN-CPGRAMS, D-HANDLE, 21 days, Guidelines 2024",
    })
    void each_has_its_own_periods_and_articles(String profile, String clock, String period, String article) {
        var legal = statutes.newest(profile).clock(clock);
        assertThat(legal.term()).isEqualTo(Term.read(period).orElseThrow());
        assertThat(legal.article()).isEqualTo(article);
    }

    @Test
    void china_has_three_stages_and_others_have_two() {
        assertThat(statutes.newest("CN-R22").stages())
                .extracting(Stage::code)
                .containsExactly("HANDLING", "REVIEW", "RECHECK");
        assertThat(statutes.newest("UK-LGSCO").stages()).hasSize(2);
        assertThat(statutes.newest("IN-CPGRAMS").stages()).hasSize(2);
    }

    @Test
    void each_says_for_itself_which_answers_have_a_demand_looked_at_again() {
        assertThat(statutes.newest("CN-R22").reopenWhen())
                .containsExactlyInAnyOrder(ReopenGround.NOT_SETTLED, ReopenGround.DISSATISFIED);
        assertThat(statutes.newest("UK-LGSCO").reopenWhen()).isEmpty();
        assertThat(statutes.newest("IN-CPGRAMS").reopenWhen()).containsExactly(ReopenGround.NOT_SETTLED);
    }

    @Test
    void only_the_final_review_does_not_count_the_days_of_a_hearing() {
        assertThat(statutes.newest("CN-R22").clocks().values().stream().filter(LegalClock::excludesHearing))
                .extracting(LegalClock::code)
                .containsExactly("D-RECHECK");
    }

    @Test
    void five_speak_for_a_group_and_in_zhejiang_three_for_a_small_one() {
        assertThat(statutes.newest("CN-R22").representatives().mostFor(12)).isEqualTo(5);
        assertThat(statutes.newest("CN-ZJ16").representatives().mostFor(10)).isEqualTo(3);
        assertThat(statutes.newest("CN-ZJ16").representatives().mostFor(11)).isEqualTo(5);
    }

    @Test
    void each_counts_with_a_calendar_that_there_is() {
        var calendars = CalendarsForTests.shipped();
        assertThat(statutes.newest())
                .allSatisfy(statute -> assertThatCode(() -> calendars.shipped(new CalendarCode(statute.calendar())))
                        .as(statute.profile())
                        .doesNotThrowAnyException());
    }
}
