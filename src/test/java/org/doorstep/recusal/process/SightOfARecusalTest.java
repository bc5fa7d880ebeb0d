package org.doorstep.recusal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doorstep.office.APetition.aPetition;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.doorstep.kernel.OfficerId;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.doorstep.petition.Group;
import org.doorstep.recusal.AskingPetitioner;
import org.doorstep.recusal.Decider;
import org.doorstep.recusal.RecusalProcess;
import org.doorstep.recusal.Recusals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees that something was asked about an officer: whoever decides about it, and never the one it is about (R22 §28). */
@InTheOffice
class SightOfARecusalTest {

    private static final String HEAD = "huang.wei";
    private static final String OFFICE_HEAD = "wu.jian";
    private static final String BORROWED = "lin.yu";

    @Autowired
    TheOffice theOffice;

    @Autowired
    Desks desks;

    @Autowired
    Group group;

    @Autowired
    Recusals recusals;

    @Autowired
    RecusalProcess process;

    @Autowired
    AuthorizationService rights;

    @BeforeEach
    void something_is_asked_about_a_handler_borrowed_from_the_petition_office() {
        theOffice.registers(aPetition());
        theOffice.goesOnTo("hearPetitioner");
        desks.of(HEAD)
                .post(
                        "/engine-rest/task/"
                                + theOffice.taskOf("hearPetitioner").getId() + "/assignee",
                        Map.of("userId", BORROWED))
                .is(204);
        AskingPetitioner.of(theOffice.petition().number(), group, desks)
                .asks(Map.of("whom", "Lin Yu"))
                .is(201);
        theOffice.runsItsJobs();
    }

    @Test
    void it_passes_the_one_it_is_about_unseen_where_the_head_comes_to_have_an_interest() {
        theHeadDeclaresAnInterest();

        assertThat(listOf(BORROWED)).doesNotContain(task());
        assertThat(listOf(HEAD)).doesNotContain(task());
        assertThat(listOf(OFFICE_HEAD)).contains(task());
        assertThat(groupsThatSeeIt()).containsExactly("petition-office-head");
    }

    @Test
    void nor_does_one_that_the_head_had_claimed_already_pass_before_their_eyes() {
        desks.of(HEAD)
                .post("/engine-rest/task/" + task() + "/claim", Map.of("userId", HEAD))
                .is(204);

        theHeadDeclaresAnInterest();

        assertThat(listOf(BORROWED)).doesNotContain(task());
        assertThat(listOf(HEAD)).doesNotContain(task());
        assertThat(groupsThatSeeIt()).containsExactly("petition-office-head");
    }

    @Test
    void whoever_decides_no_more_does_not_see_it_any_more() {
        var recusal = recusals.of(theOffice.petition().number()).get(0);
        assertThat(listOf(HEAD)).contains(task());

        process.offer(recusal, new Decider("petition-office-head", List.of(new OfficerId(OFFICE_HEAD)), false));

        assertThat(listOf(HEAD)).doesNotContain(task());
        assertThat(listOf(OFFICE_HEAD)).contains(task());
    }

    private void theHeadDeclaresAnInterest() {
        desks.of(HEAD)
                .post("/api/cases/" + theOffice.petition().number() + "/interests", Map.of())
                .is(204);
    }

    private String listOf(String officer) {
        return desks.of(officer).get("/engine-rest/task").is(200).body();
    }

    private List<String> groupsThatSeeIt() {
        return rights.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task()).list().stream()
                .filter(right -> right.getGroupId() != null)
                .map(Authorization::getGroupId)
                .toList();
    }

    private String task() {
        return theOffice.taskOf("decideRecusal").getId();
    }
}
