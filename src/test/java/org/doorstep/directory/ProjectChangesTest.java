package org.doorstep.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.directory.AnOffice.ADMIN;
import static org.doorstep.directory.AnOffice.BRIDGE;
import static org.doorstep.directory.AnOffice.HALL;
import static org.doorstep.directory.AnOffice.HE;
import static org.doorstep.directory.AnOffice.HOUSING;
import static org.doorstep.directory.AnOffice.HUANG;
import static org.doorstep.directory.AnOffice.SONG;
import static org.doorstep.directory.AnOffice.ZHOU;
import static org.doorstep.directory.AnOffice.anOfficer;
import static org.doorstep.directory.AnOffice.gone;
import static org.doorstep.directory.AnOffice.may;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.doorstep.database.TestDatabase;
import org.doorstep.directory.persistence.Tables;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.ProjectId;
import org.doorstep.kernel.Refusal;
import org.junit.jupiter.api.Test;

class ProjectChangesTest {

    private static final ProjectId UNKNOWN = new ProjectId("tower");

    private final Tables tables = DirectoryTest.set(TestDatabase.H2);
    private final List<Object> events = new ArrayList<>();
    private OfficerId actor = ADMIN;
    private LocalDate today = may(12);

    @Test
    void a_new_project_comes_last_and_another_name_leaves_it_in_its_place() {
        describing().describe(new Project(UNKNOWN, new Names("Tower", "高塔")));
        describing().describe(new Project(HALL, new Names("Old hall", "旧礼堂")));
        assertThat(tables.projects().all()).extracting(Project::id).containsExactly(HALL, BRIDGE, UNKNOWN);
        assertThat(tables.projects().find(HALL)).map(Project::names).contains(new Names("Old hall", "旧礼堂"));
    }

    @Test
    void who_is_named_works_on_it_from_today_and_it_is_told_once() {
        naming().name(BRIDGE, SONG, false);
        naming().name(BRIDGE, SONG, true);
        assertThat(tables.projects().workOn(BRIDGE))
                .containsExactly(new ProjectWork(BRIDGE, SONG, true, may(12), null));
        assertThat(events).containsExactly(new ProjectJoined(SONG, BRIDGE));
    }

    @Test
    void who_is_released_stays_on_record_and_may_come_back() {
        releasing().release(HALL, ZHOU);
        assertThat(workOf(ZHOU)).containsExactly(new ProjectWork(HALL, ZHOU, true, LocalDate.of(2026, 1, 1), may(12)));
        today = may(20);
        naming().name(HALL, ZHOU, false);
        assertThat(workOf(ZHOU))
                .containsExactly(
                        new ProjectWork(HALL, ZHOU, true, LocalDate.of(2026, 1, 1), may(12)),
                        new ProjectWork(HALL, ZHOU, false, may(20), null));
        assertThat(events)
                .as("whoever was there before had the interest all the time")
                .isEmpty();
    }

    @Test
    void who_leads_no_longer_led_it_until_yesterday_and_works_on_it_from_today() {
        naming().name(HALL, ZHOU, false);
        assertThat(workOf(ZHOU))
                .containsExactly(
                        new ProjectWork(HALL, ZHOU, true, LocalDate.of(2026, 1, 1), may(11)),
                        new ProjectWork(HALL, ZHOU, false, may(12), null));
        naming().name(HALL, ZHOU, true);
        assertThat(workOf(ZHOU))
                .as("what began today is put right")
                .containsExactly(
                        new ProjectWork(HALL, ZHOU, true, LocalDate.of(2026, 1, 1), may(11)),
                        new ProjectWork(HALL, ZHOU, true, may(12), null));
        assertThat(events).isEmpty();
    }

    @Test
    void who_is_released_and_named_for_something_else_on_one_day_does_the_new_from_that_day() {
        releasing().release(HALL, ZHOU);
        naming().name(HALL, ZHOU, false);
        assertThat(workOf(ZHOU))
                .containsExactly(
                        new ProjectWork(HALL, ZHOU, true, LocalDate.of(2026, 1, 1), may(11)),
                        new ProjectWork(HALL, ZHOU, false, may(12), null));
    }

    @Test
    void who_is_named_again_on_the_day_of_the_release_never_left() {
        naming().name(BRIDGE, SONG, false);
        releasing().release(BRIDGE, SONG);
        naming().name(BRIDGE, SONG, false);
        assertThat(tables.projects().workOn(BRIDGE))
                .containsExactly(new ProjectWork(BRIDGE, SONG, false, may(12), null));
    }

    @Test
    void only_an_administrator_changes_projects_and_their_people() {
        actor = HUANG;
        refused("directory.onlyAdministrator", () -> naming().name(HALL, SONG, false));
        refused("directory.onlyAdministrator", () -> releasing().release(HALL, ZHOU));
        refused("directory.onlyAdministrator", () -> describing().describe(new Project(HALL, new Names("Mine", "我的"))));
    }

    @Test
    void what_or_who_is_not_there_is_refused() {
        refused("directory.unknownProject", () -> naming().name(UNKNOWN, SONG, false));
        refused("directory.unknownProject", () -> releasing().release(UNKNOWN, SONG));
        refused("directory.unknownOfficer", () -> naming().name(HALL, new OfficerId("nobody"), false));
        tables.roster().put(gone(anOfficer(SONG, HOUSING)));
        refused("directory.unknownOfficer", () -> naming().name(HALL, SONG, false));
        refused("directory.notOnProject", () -> releasing().release(HALL, HUANG));
        refused("directory.notOnProject", () -> releasing().release(HALL, HE));
        refused("directory.endsBeforeItBegins", () -> new ProjectWork(HALL, HE, true, may(2), may(1)));
    }

    private List<ProjectWork> workOf(OfficerId officer) {
        return tables.projects().workOn(HALL).stream()
                .filter(work -> work.officer().equals(officer))
                .toList();
    }

    private static void refused(String code, ThrowingCallable wish) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private DescribeProject describing() {
        return new DescribeProject(tables.projects(), tables.roster(), permission());
    }

    private NameOnProject naming() {
        return new NameOnProject(tables.projects(), tables.roster(), known(), permission(), events::add, clock());
    }

    private ReleaseFromProject releasing() {
        return new ReleaseFromProject(tables.projects(), tables.roster(), known(), permission(), clock());
    }

    private Known known() {
        return new Known(tables.directory(), tables.projects());
    }

    private Clock clock() {
        return Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    private Permission permission() {
        return new Permission(new Actors() {
            @Override
            public OfficerId current() {
                return actor;
            }

            @Override
            public boolean has(String group) {
                return actor.equals(ADMIN) && group.equals(Role.ADMINISTRATOR.group());
            }
        });
    }
}
