package org.doorstep.directory.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.doorstep.directory.Directory;
import org.doorstep.directory.DirectoryChanged;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.directory.Roster;
import org.doorstep.kernel.OfficerId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Transactional
class AccountMirrorTest {

    @Autowired
    Directory directory;

    @Autowired
    Roster roster;

    @Autowired
    IdentityService identities;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void every_officer_of_the_demo_office_has_an_account_with_a_name_and_no_address() {
        assertThat(directory.officers()).hasSize(24).allSatisfy(officer -> {
            var user = identities.createUserQuery().userId(officer.id().value()).singleResult();
            assertThat(user.getLastName()).isEqualTo(officer.name().familyEn());
            assertThat(user.getEmail()).isNull();
        });
    }

    @Test
    void an_officer_belongs_to_the_groups_of_roles_unit_and_headship() {
        assertThat(groupsOf("wu.jian"))
                .containsExactlyInAnyOrder(
                        "petition-office", "petition-office-head", "unit-petition-office", "head-petition-office");
        assertThat(groupsOf("huang.wei"))
                .containsExactlyInAnyOrder("linked-leader", "unit-leadership", "head-housing", "head-environment");
        assertThat(groupsOf("admin")).containsExactly("camunda-admin");
    }

    @Test
    void a_role_that_is_taken_away_is_taken_away_in_the_engine_too() {
        var chen = directory.officer(new OfficerId("chen.min")).orElseThrow();
        roster.put(new Officer(chen.id(), chen.name(), chen.unit(), java.util.Set.of(Role.VISITING_OFFICER), true));
        events.publishEvent(new DirectoryChanged());
        assertThat(groupsOf("chen.min")).containsExactlyInAnyOrder("visiting-officer", "unit-petition-office");
    }

    @Test
    void who_has_left_has_no_account() {
        var chen = directory.officer(new OfficerId("chen.min")).orElseThrow();
        roster.put(new Officer(chen.id(), chen.name(), chen.unit(), chen.roles(), false));
        events.publishEvent(new DirectoryChanged());
        assertThat(identities.createUserQuery().userId("chen.min").count()).isZero();
    }

    @Test
    void the_engine_is_told_even_when_whoever_changed_the_directory_has_no_rights_there() {
        var chen = directory.officer(new OfficerId("chen.min")).orElseThrow();
        identities.setAuthenticatedUserId("he.lan");
        roster.put(new Officer(chen.id(), chen.name(), chen.unit(), java.util.Set.of(), true));
        events.publishEvent(new DirectoryChanged());
        assertThat(identities.getCurrentAuthentication().getUserId()).isEqualTo("he.lan");
        identities.clearAuthentication();
        assertThat(groupsOf("chen.min")).containsExactly("unit-petition-office");
    }

    private java.util.List<String> groupsOf(String user) {
        return identities.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
