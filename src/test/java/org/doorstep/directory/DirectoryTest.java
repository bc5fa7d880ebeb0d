package org.doorstep.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.directory.AnOffice.ADMIN;
import static org.doorstep.directory.AnOffice.BRIDGE;
import static org.doorstep.directory.AnOffice.HALL;
import static org.doorstep.directory.AnOffice.HARBOUR;
import static org.doorstep.directory.AnOffice.HE;
import static org.doorstep.directory.AnOffice.HOUSING;
import static org.doorstep.directory.AnOffice.HUANG;
import static org.doorstep.directory.AnOffice.LAKESIDE;
import static org.doorstep.directory.AnOffice.SONG;
import static org.doorstep.directory.AnOffice.ZHOU;
import static org.doorstep.directory.AnOffice.gone;
import static org.doorstep.directory.AnOffice.may;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doorstep.calendar.CalendarCode;
import org.doorstep.calendar.CalendarsForTests;
import org.doorstep.database.OnEveryDatabase;
import org.doorstep.database.TestDatabase;
import org.doorstep.directory.persistence.Tables;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.UnitId;

class DirectoryTest {

    @OnEveryDatabase
    void an_office_is_found_again_as_it_was_set_up(TestDatabase database) {
        var tables = set(database);
        var directory = tables.directory();
        assertThat(directory.units()).containsExactlyElementsOf(AnOffice.whole().units());
        assertThat(directory.topics())
                .containsExactlyElementsOf(AnOffice.whole().topics());
        assertThat(directory.communities())
                .containsExactlyElementsOf(AnOffice.whole().communities());
        assertThat(directory.officers())
                .containsExactlyInAnyOrderElementsOf(AnOffice.whole().officers());
        assertThat(directory.officer(SONG).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.LINKED_LEADER, Role.VISITING_OFFICER);
        assertThat(directory.officer(new OfficerId("nobody"))).isEmpty();
        assertThat(directory.unit(new UnitId("nowhere"))).isEmpty();
    }

    @OnEveryDatabase
    void an_office_is_set_up_once(TestDatabase database) {
        var tables = set(database);
        assertThat(setUp(tables).setUp(AnOffice.whole())).isFalse();
        assertThat(tables.directory().officers()).hasSize(5);
    }

    @OnEveryDatabase
    void officers_are_found_by_unit_by_role_and_at_the_head(TestDatabase database) {
        var directory = set(database).directory();
        assertThat(directory.officersOf(HOUSING)).extracting(Officer::id).containsExactly(HE);
        assertThat(directory.withRole(Role.VISITING_OFFICER))
                .extracting(Officer::id)
                .containsExactly(HE, SONG);
        assertThat(directory.headOf(HOUSING)).map(Officer::id).contains(HUANG);
        assertThat(directory.headOf(AnOffice.LEADERSHIP)).isEmpty();
    }

    @OnEveryDatabase
    void the_bodies_above_a_unit_are_those_up_to_the_last_even_where_two_name_each_other(TestDatabase database) {
        var tables = set(database);
        assertThat(tables.directory().above(HOUSING)).containsExactly(AnOffice.LEADERSHIP);
        var leaders = tables.directory().unit(AnOffice.LEADERSHIP).orElseThrow();
        tables.roster().put(new Unit(leaders.id(), leaders.names(), false, null, HOUSING, null), 1);
        assertThat(tables.directory().above(HOUSING)).containsExactly(AnOffice.LEADERSHIP, HOUSING);
    }

    @OnEveryDatabase
    void who_has_left_is_known_but_not_listed(TestDatabase database) {
        var tables = set(database);
        var he = tables.directory().officer(HE).orElseThrow();
        tables.roster().put(gone(he));
        assertThat(tables.directory().officer(HE)).contains(gone(he));
        assertThat(tables.directory().officersOf(HOUSING)).isEmpty();
        assertThat(tables.directory().withRole(Role.VISITING_OFFICER))
                .extracting(Officer::id)
                .containsExactly(SONG);
    }

    @OnEveryDatabase
    void a_link_holds_from_its_first_to_its_last_day(TestDatabase database) {
        var directory = set(database).directory();
        assertThat(directory.leaderLinkedTo(HARBOUR, may(10))).map(Officer::id).contains(ZHOU);
        assertThat(directory.leaderLinkedTo(HARBOUR, may(11))).map(Officer::id).contains(SONG);
        assertThat(directory.leaderLinkedTo(LAKESIDE, may(1).minusYears(1))).isEmpty();
    }

    @OnEveryDatabase
    void a_deputy_answers_for_a_leader_who_is_absent_on_the_first_and_on_the_last_day(TestDatabase database) {
        var tables = set(database);
        tables.roster().put(new Absence(HUANG, may(4), may(6), ZHOU));
        var directory = tables.directory();
        assertThat(directory.leaderLinkedTo(LAKESIDE, may(3))).map(Officer::id).contains(HUANG);
        assertThat(directory.leaderLinkedTo(LAKESIDE, may(4))).map(Officer::id).contains(ZHOU);
        assertThat(directory.leaderLinkedTo(LAKESIDE, may(6))).map(Officer::id).contains(ZHOU);
        assertThat(directory.leaderLinkedTo(LAKESIDE, may(7))).map(Officer::id).contains(HUANG);
        assertThat(directory.deputyOf(HUANG, may(7))).isEmpty();
    }

    @OnEveryDatabase
    void an_absent_deputy_has_a_deputy_in_turn_and_a_ring_of_absent_deputies_ends(TestDatabase database) {
        var tables = set(database);
        tables.roster().put(new Absence(HUANG, may(4), may(6), ZHOU));
        tables.roster().put(new Absence(ZHOU, may(5), may(6), SONG));
        tables.roster().put(new Absence(SONG, may(6), may(6), HUANG));
        var directory = tables.directory();
        assertThat(directory.presentFor(HUANG, may(5))).map(Officer::id).contains(SONG);
        assertThat(directory.presentFor(HUANG, may(6))).isEmpty();
    }

    @OnEveryDatabase
    void projects_are_found_again_with_whoever_leads_them_works_on_them_or_did(TestDatabase database) {
        var projects = set(database).projects();
        assertThat(projects.all()).containsExactlyElementsOf(AnOffice.whole().projects());
        assertThat(projects.workOn(HALL))
                .containsExactlyElementsOf(AnOffice.whole().work());
        assertThat(projects.everOn(HALL)).containsExactlyInAnyOrder(ZHOU, HE);
        assertThat(projects.everOn(BRIDGE)).isEmpty();
        assertThat(projects.find(new ProjectId("tower"))).isEmpty();
    }

    @OnEveryDatabase
    void who_named_no_deputy_is_replaced_by_nobody(TestDatabase database) {
        var tables = set(database);
        tables.roster().put(new Absence(HUANG, may(4), may(6), null));
        assertThat(tables.directory().leaderLinkedTo(LAKESIDE, may(5))).isEqualTo(Optional.empty());
    }

    @OnEveryDatabase
    void a_name_is_read_in_the_order_of_its_language(TestDatabase database) {
        var tables = set(database);
        var name = new OfficerName("Lin", "Yu", "林", "屿");
        tables.roster().put(new Officer(HE, name, HOUSING, java.util.Set.of(), true));
        var stored = tables.directory().officer(HE).orElseThrow().name();
        assertThat(stored.in(Locale.ENGLISH)).isEqualTo("Yu Lin");
        assertThat(stored.in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("林屿");
        assertThat(tables.directory().officer(ADMIN).orElseThrow().unit()).isNull();
    }

    @OnEveryDatabase
    void a_unit_that_names_a_calendar_that_is_not_there_is_refused_before_anybody_is_put_down(TestDatabase database) {
        var tables = Tables.on(database);
        var unit = new Unit(HOUSING, new Names("Housing", "住房"), true, null, null, new CalendarCode("ATLANTIS"));
        var office = new Office(List.of(unit), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThatThrownBy(() -> setUp(tables).setUp(office)).hasMessageContainingAll("housing", "ATLANTIS", "GB-EAW");
        assertThat(tables.directory().units()).isEmpty();
    }

    private static SetUpOffice setUp(Tables tables) {
        return new SetUpOffice(tables.roster(), new UnitCalendars(CalendarsForTests.shipped()), event -> {});
    }

    static Tables set(TestDatabase database) {
        return set(Tables.on(database));
    }

    static Tables set(Tables tables) {
        assertThat(setUp(tables).setUp(AnOffice.whole())).isTrue();
        return tables;
    }
}
