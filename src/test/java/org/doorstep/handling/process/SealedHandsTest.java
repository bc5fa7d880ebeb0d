package org.doorstep.handling.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.doorstep.directory.Directory;
import org.doorstep.directory.DirectoryChanged;
import org.doorstep.directory.Officer;
import org.doorstep.directory.Role;
import org.doorstep.directory.Roster;
import org.doorstep.kernel.OfficerId;
import org.doorstep.office.Desk.Answer;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Where discipline officers sit in other units too: a report leaves their office in no way, and nothing else comes to it (R22 §30). */
@InTheOffice
class SealedHandsTest {

    private static final String OF_THE_PETITION_OFFICE = "deng.rui";
    private static final String HANDLER = "he.lan";

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    TaskService tasks;

    @Autowired
    Directory directory;

    @Autowired
    Roster roster;

    @Autowired
    ApplicationEventPublisher events;

    @AfterEach
    void they_have_the_roles_of_the_office_again() {
        for (var officer : List.of(OF_THE_PETITION_OFFICE, HANDLER)) {
            changes(officer, false);
        }
    }

    @Test
    void a_report_is_not_offered_to_the_head_of_the_unit_in_which_its_officer_sits() {
        changes(OF_THE_PETITION_OFFICE, true);
        aReportComesIn();
        claims(OF_THE_PETITION_OFFICE, "handOver").is(204);

        declaresAnInterest(OF_THE_PETITION_OFFICE);

        assertThat(groups("handOver")).containsExactly("discipline-office");
        assertThat(claims("wu.jian", "handOver").status()).isIn(403, 404);
        claims("pan.li", "handOver").is(204);
    }

    @Test
    void nor_where_nobody_of_the_discipline_office_may_act() {
        changes(OF_THE_PETITION_OFFICE, true);
        aReportComesIn();
        claims(OF_THE_PETITION_OFFICE, "handOver").is(204);

        declaresAnInterest("pan.li");
        declaresAnInterest(OF_THE_PETITION_OFFICE);

        assertThat(groups("handOver")).containsExactly("discipline-office");
    }

    @Test
    void an_ordinary_task_of_a_discipline_officer_goes_to_those_who_may_open_the_case() {
        changes(HANDLER, true);
        theOffice.registers(aPetition());
        theOffice.goesOnTo("hearPetitioner");

        declaresAnInterest("huang.wei");
        declaresAnInterest(HANDLER);

        assertThat(groups("hearPetitioner")).containsExactly("petition-office");
    }

    private void aReportComesIn() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("classifyDemand");
        theOffice.completes("classifyDemand").with("demandType", "ACCUSATION", "statutoryRoute", null);
    }

    private void changes(String id, boolean disciplines) {
        var officer = directory.officer(new OfficerId(id)).orElseThrow();
        var roles = new HashSet<>(officer.roles());
        if (disciplines ? roles.add(Role.DISCIPLINE_OFFICE) : roles.remove(Role.DISCIPLINE_OFFICE)) {
            roster.put(new Officer(officer.id(), officer.name(), officer.unit(), roles, true));
            events.publishEvent(new DirectoryChanged());
        }
    }

    private void declaresAnInterest(String officer) {
        desks.of(officer)
                .post("/api/cases/" + theOffice.petition().number() + "/interests", Map.of())
                .is(204);
    }

    private Answer claims(String officer, String step) {
        return desks.of(officer)
                .post("/engine-rest/task/" + theOffice.taskOf(step).getId() + "/claim", Map.of("userId", officer));
    }

    private List<String> groups(String step) {
        return tasks.getIdentityLinksForTask(theOffice.taskOf(step).getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }
}
