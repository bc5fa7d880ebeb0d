package org.doorstep.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doorstep.directory.AnOffice.ADMIN;
import static org.doorstep.directory.AnOffice.HARBOUR;
import static org.doorstep.directory.AnOffice.HE;
import static org.doorstep.directory.AnOffice.HOUSING;
import static org.doorstep.directory.AnOffice.HUANG;
import static org.doorstep.directory.AnOffice.LAKESIDE;
import static org.doorstep.directory.AnOffice.LEADERSHIP;
import static org.doorstep.directory.AnOffice.SONG;
import static org.doorstep.directory.AnOffice.ZHOU;
import static org.doorstep.directory.AnOffice.anOfficer;
import static org.doorstep.directory.AnOffice.gone;
import static org.doorstep.directory.AnOffice.may;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.doorstep.database.TestDatabase;
import org.doorstep.directory.persistence.Tables;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.CommunityId;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.doorstep.kernel.UnitId;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private final Tables tables = DirectoryTest.set(TestDatabase.H2);
    private final List<Object> events = new ArrayList<>();
    private OfficerId actor = ADMIN;

    @Test
    void a_new_officer_belongs_to_the_office_and_everybody_is_told() {
        var fang = anOfficer(new OfficerId("fang.yuan"), HOUSING, Role.VISITING_OFFICER);
        adding().add(fang);
        assertThat(tables.directory().officersOf(HOUSING)).contains(fang);
        assertThat(events).containsExactly(new DirectoryChanged());
    }

    @Test
    void a_login_name_is_given_once_and_a_unit_must_be_known() {
        refused("directory.officerExists", () -> adding().add(anOfficer(HE, HOUSING)));
        var fang = anOfficer(new OfficerId("fang.yuan"), new UnitId("navy"));
        refused("directory.unknownUnit", () -> adding().add(fang));
        assertThat(events).isEmpty();
    }

    @Test
    void only_an_administrator_changes_officers_heads_and_links() {
        actor = HUANG;
        var he = anOfficer(HE, HOUSING);
        refused("directory.onlyAdministrator", () -> adding().add(he));
        refused("directory.onlyAdministrator", () -> changing().change(he));
        refused("directory.onlyAdministrator", () -> naming().name(HOUSING, HE));
        refused("directory.onlyAdministrator", () -> linking().link(new Link(HARBOUR, HUANG, may(1), null)));
    }

    @Test
    void an_officer_moves_to_another_unit_with_other_roles() {
        changing().change(anOfficer(HE, LEADERSHIP, Role.REGISTRAR));
        var he = tables.directory().officer(HE).orElseThrow();
        assertThat(he.unit()).isEqualTo(LEADERSHIP);
        assertThat(he.roles()).isEqualTo(Set.of(Role.REGISTRAR));
    }

    @Test
    void an_office_keeps_an_administrator_and_its_heads() {
        refused("directory.lastAdministrator", () -> changing().change(anOfficer(ADMIN, null)));
        refused("directory.lastAdministrator", () -> changing().change(gone(anOfficer(ADMIN, null))));
        refused("directory.headsUnit", () -> changing().change(gone(anOfficer(HUANG, LEADERSHIP))));
        naming().name(HOUSING, ZHOU);
        changing().change(gone(anOfficer(HUANG, LEADERSHIP)));
        assertThat(tables.directory().headOf(HOUSING)).map(Officer::id).contains(ZHOU);
    }

    @Test
    void a_unit_keeps_its_place_when_its_head_changes() {
        naming().name(LEADERSHIP, ZHOU);
        assertThat(tables.directory().units()).extracting(Unit::id).containsExactly(HOUSING, LEADERSHIP);
    }

    @Test
    void who_does_not_exist_or_has_left_is_refused() {
        refused("directory.unknownOfficer", () -> changing().change(anOfficer(new OfficerId("nobody"), null)));
        refused("directory.unknownOfficer", () -> naming().name(HOUSING, new OfficerId("nobody")));
        changing().change(gone(anOfficer(HE, HOUSING)));
        refused("directory.unknownOfficer", () -> naming().name(HOUSING, HE));
    }

    @Test
    void oneself_the_head_of_the_unit_and_an_administrator_record_days_away() {
        for (var allowed : List.of(HE, HUANG, ADMIN)) {
            actor = allowed;
            absences().record(new Absence(HE, may(4), may(6), ZHOU));
        }
        actor = SONG;
        refused("directory.notYourAbsence", () -> absences().record(new Absence(HE, may(4), may(6), null)));
    }

    @Test
    void the_same_first_day_changes_an_absence_and_other_days_that_overlap_are_refused() {
        absences().record(new Absence(HE, may(4), may(6), null));
        absences().record(new Absence(HE, may(4), may(8), ZHOU));
        assertThat(tables.roster().absencesOf(HE)).containsExactly(new Absence(HE, may(4), may(8), ZHOU));
        refused("directory.overlappingAbsence", () -> absences().record(new Absence(HE, may(8), may(9), null)));
        absences().record(new Absence(HE, may(9), may(9), null));
    }

    @Test
    void an_absence_that_ends_before_it_begins_or_names_nobody_real_is_refused() {
        refused("directory.endsBeforeItBegins", () -> absences().record(new Absence(HE, may(6), may(4), null)));
        refused("directory.ownDeputy", () -> absences().record(new Absence(HE, may(4), may(6), HE)));
        var unknown = new OfficerId("nobody");
        refused("directory.unknownOfficer", () -> absences().record(new Absence(HE, may(4), may(6), unknown)));
        refused("directory.unknownOfficer", () -> absences().record(new Absence(unknown, may(4), may(6), null)));
    }

    @Test
    void an_absence_that_does_not_take_place_is_struck_out() {
        absences().record(new Absence(HE, may(4), may(6), null));
        cancelling().cancel(HE, may(4));
        assertThat(tables.directory().isAbsent(HE, may(5))).isFalse();
        refused("directory.noAbsence", () -> cancelling().cancel(HE, may(4)));
    }

    @Test
    void a_leader_is_linked_once_at_a_time_and_a_link_can_be_given_an_end() {
        refused("directory.overlappingLink", () -> linking().link(new Link(LAKESIDE, HUANG, may(1), null)));
        linking().link(new Link(LAKESIDE, HUANG, java.time.LocalDate.of(2026, 1, 1), may(1)));
        linking().link(new Link(LAKESIDE, HUANG, may(2), null));
        assertThat(tables.roster().linksOf(LAKESIDE)).hasSize(2);
    }

    @Test
    void only_a_leader_is_linked_and_only_to_a_community_that_is_known() {
        refused("directory.notLeader", () -> linking().link(new Link(LAKESIDE, HE, may(1), null)));
        refused(
                "directory.unknownCommunity",
                () -> linking().link(new Link(new CommunityId("atlantis"), HUANG, may(1), null)));
        refused("directory.endsBeforeItBegins", () -> new Link(LAKESIDE, HUANG, may(2), may(1)));
    }

    private static void refused(String code, ThrowingCallable wish) {
        assertThatThrownBy(wish)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private AddOfficer adding() {
        return new AddOfficer(tables.directory(), tables.roster(), known(), permission(), events::add);
    }

    private ChangeOfficer changing() {
        return new ChangeOfficer(tables.directory(), tables.roster(), known(), permission(), events::add);
    }

    private NameHead naming() {
        return new NameHead(tables.directory(), tables.roster(), known(), permission(), events::add);
    }

    private LinkLeader linking() {
        return new LinkLeader(tables.roster(), known(), permission());
    }

    private RecordAbsence absences() {
        return new RecordAbsence(tables.roster(), known(), permission());
    }

    private CancelAbsence cancelling() {
        return new CancelAbsence(tables.roster(), known(), permission());
    }

    private Known known() {
        return new Known(tables.directory(), tables.projects());
    }

    private Permission permission() {
        return new Permission(new Actors() {
            @Override
            public OfficerId current() {
                return actor;
            }

            @Override
            public boolean has(String group) {
                var officer = tables.directory().officer(actor).orElseThrow();
                return Membership.of(officer, tables.directory().units()).contains(group);
            }
        });
    }
}
