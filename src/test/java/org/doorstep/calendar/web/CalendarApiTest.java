package org.doorstep.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.Post;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InTheOffice
class CalendarApiTest {

    private static final String INDIA = "/api/calendars/IN";
    private static final String COUNT = "/api/deadlines/preview?profile=IN-CPGRAMS&clock=D-HANDLE&start=";

    private final Desks desks;

    @Autowired
    CalendarApiTest(Desks desks) {
        this.desks = desks;
    }

    @Test
    void an_administrator_announces_a_year_and_what_is_said_of_its_days_changes() {
        var before = desks.of("lin.yu").get(INDIA + "?year=2031").is(200).json();
        assertThat(before.path("estimated").asBoolean()).isTrue();
        var version = before.path("version").asText();

        var after = announce("admin", """
                {"year": 2031, "source": "https://dopt.gov.in/2031", "days": [
                  {"date": "2031-01-26", "change": "WORKED", "name": "Republic Day kept on Monday"},
                  {"date": "2031-01-27", "change": "OFF", "name": "Republic Day"}]}""").is(201).json();

        assertThat(after.path("estimated").asBoolean()).isFalse();
        assertThat(after.path("version").asText()).isNotEqualTo(version).startsWith("2031.");
        assertThat(after.at("/days/1/kind").asText()).isEqualTo("DAY_OFF");
        assertThat(after.at("/editions").findValuesAsText("announcedBy")).contains("admin");
        var rolled = desks.stranger().get(COUNT + "2031-01-06").is(200).json();
        assertThat(rolled.path("due").asText()).isEqualTo("2031-01-27");
        assertThat(rolled.path("trace").toString()).contains("2031.");
    }

    @Test
    void a_correction_of_one_day_announces_no_year_and_a_day_can_go_back_to_its_weekday() {
        var one = announce("admin", """
                {"year": 2033, "announcesYear": false, "source": "a typing error", "days": [
                  {"date": "2033-03-03", "change": "OFF", "name": "Flood"}]}""").is(201).json();
        assertThat(one.path("estimated").asBoolean()).isTrue();
        assertThat(one.path("days")).hasSize(1);

        var back = announce("admin", """
                {"year": 2033, "announcesYear": false, "source": "no flood after all", "days": [
                  {"date": "2033-03-03", "change": "AS_WEEKDAY"}]}""").is(201).json();
        assertThat(back.path("days")).isEmpty();
    }

    @Test
    void only_an_administrator_changes_a_calendar() {
        var said = announce("lin.yu", """
                {"year": 2032, "source": "x", "days": [{"date": "2032-01-01", "change": "OFF", "name": "x"}]}""");
        assertThat(said.is(403).json().path("code").asText()).isEqualTo("calendar.administratorsOnly");
        desks.stranger().get(INDIA).is(401);
    }

    @Test
    void what_is_no_notice_is_refused_with_every_mistake_and_nothing_is_kept() {
        var count = editions();
        var said = announce("admin", """
                        {"year": 2032, "source": " ", "days": [
                          {"date": "2032-01-01", "change": "OFF", "name": ""},
                          {"date": "2032-01-01", "change": "OFF", "name": "twice"},
                          {"date": "2035-01-01", "change": "OFF", "name": "another year"}]}""").is(400).json();
        assertThat(said.at("/errors").findValuesAsText("field")).containsExactly("source", "days", "days", "days");
        announce("admin", "{\"year\": 2032, \"source\": \"x\", \"days\": []}").is(400);
        announce("admin", "{\"days\": [{\"date\": \"tomorrow\"}]}").is(400);
        announce("admin", "{}").is(400);
        Post.from(desks.of("admin")).json("/api/calendars/MARS/editions", """
                {"year": 2032, "source": "x", "days": [{"date": "2032-01-01", "change": "OFF", "name": "x"}]}""").is(404);
        assertThat(editions()).isEqualTo(count);
    }

    private int editions() {
        return desks.of("admin").get(INDIA).is(200).json().path("editions").size();
    }

    private Answer announce(String officer, String body) {
        return Post.from(desks.of(officer)).json(INDIA + "/editions", body);
    }
}
