package org.doorstep.engine.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.doorstep.office.APetition;
import org.doorstep.office.Desk;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.doorstep.office.TheOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A process manager presses Deploy in the modelling tool, and the office works by what was sent. */
@InTheOffice
class PublishingTest {

    private static final Path PROCESSES = Path.of("processes");
    private static final String PETITION = text("petition/petition.bpmn");
    private static final String HANDLING = text("handling/handling.bpmn");
    private static final String FORM = text("handling/forms/assign-handler.form");
    private static final String RENAMED =
            PETITION.replace("\"Check for the same matter\"", "\"Look at earlier letters\"");

    private final Desk manager;
    private final TheOffice office;
    private final RepositoryService repository;
    private final Publisher publisher;
    private final TransactionTemplate transaction;

    @Autowired
    PublishingTest(
            Desks desks,
            TheOffice office,
            RepositoryService repository,
            Publisher publisher,
            TransactionTemplate transaction) {
        this.manager = desks.of("deng.rui");
        this.office = office;
        this.repository = repository;
        this.publisher = publisher;
        this.transaction = transaction;
    }

    @AfterEach
    void everything_is_as_it_was() {
        manager.deploys(Map.of("petition.bpmn", PETITION)).is(200);
    }

    @Test
    void new_cases_take_the_new_version_and_running_ones_stay_on_theirs() {
        office.registers(APetition.aPetition());
        var running = office.taskOf("checkSameMatter");

        manager.deploys(Map.of("petition.bpmn", RENAMED)).is(200);
        office.registers(APetition.aPetition());
        var fresh = office.taskOf("checkSameMatter");

        assertThat(running.getName()).isEqualTo("Check for the same matter");
        assertThat(fresh.getName()).isEqualTo("Look at earlier letters");
        assertThat(fresh.getProcessDefinitionId()).isNotEqualTo(running.getProcessDefinitionId());
        office.goesOnToTheEnd();
    }

    @Test
    void what_was_not_sent_is_published_along_with_what_was() {
        var before = latest();

        manager.deploys(Map.of("petition.bpmn", RENAMED)).is(200);

        assertThat(latest().stream().map(ProcessDefinition::getDeploymentId).distinct())
                .hasSize(1);
        assertThat(latest()).allSatisfy(now -> assertThat(now.getVersion()).isEqualTo(versionIn(before, now) + 1));
        assertThat(latest())
                .extracting(ProcessDefinition::getResourceName)
                .contains("petition/petition.bpmn", "visit/home-visit.bpmn");
    }

    @Test
    void the_same_file_sent_again_changes_nothing() {
        manager.deploys(Map.of("petition.bpmn", RENAMED)).is(200);
        var sets = repository.createDeploymentQuery().count();

        manager.deploys(Map.of("petition.bpmn", RENAMED)).is(200);

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(sets);
    }

    @Test
    void a_restart_does_not_overwrite_what_a_manager_has_published() {
        manager.deploys(Map.of("petition.bpmn", RENAMED)).is(200);
        var sets = repository.createDeploymentQuery().count();

        transaction.executeWithoutResult(status -> publisher.publishShipped());

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(sets);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${assignCaseLeaderDelegate}          | ${assignLeaderDelegate}             | 'service_assignCaseLeader' names the step 'assignLeaderDelegate'
            formRef="assign-handler"             | formRef="assign-somebody"           | 'user_assignHandler' asks for the form 'assign-somebody'
            calledElement="home-visit"           | calledElement="house-call"          | 'call_homeVisit' calls the process 'house-call'
            camunda:candidateGroups="${headGroup}" | camunda:priority="1"              | 'user_assignHandler' belongs to nobody
            camunda:candidateGroups="${headGroup}" | camunda:candidateGroups="petition-ofice" | 'user_assignHandler' is for 'petition-ofice'
            camunda:delegateExpression="${assignCaseLeaderDelegate}" | camunda:class="java.lang.Runtime" | 'service_assignCaseLeader' holds a program ('class')
            camunda:historyTimeToLive="P1825D"   | camunda:priority="1"                | The process 'handling' does not say how long its history is kept.
            </bpmn:definitions>                  |                                     | 'handling.bpmn' cannot be read
            """)
    void what_does_not_fit_is_refused_in_one_sentence_and_nothing_changes(String was, String is, String sentence) {
        var before = latest();
        assertThat(HANDLING).contains(was);

        var answer = manager.deploys(Map.of("handling.bpmn", HANDLING.replace(was, is == null ? "" : is)));

        assertThat(answer.is(400).json().path("message").asText())
                .contains(sentence)
                .doesNotContain("ENGINE-")
                .satisfies(said -> assertThat(said.lines().filter(line -> !line.equals("Nothing was published.")))
                        .hasSize(1));
        assertThat(latest()).extracting(ProcessDefinition::getId).isEqualTo(ids(before));
    }

    @Test
    void a_form_is_refused_for_a_list_that_the_office_does_not_have() {
        var answer = manager.deploys(
                Map.of("assign-handler.form", FORM.replace("officers-of-unit", "officers-of-the-moon")));

        assertThat(answer.is(400).body()).contains("no list 'officers-of-the-moon'");
    }

    private List<ProcessDefinition> latest() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .list();
    }

    private static List<String> ids(List<ProcessDefinition> definitions) {
        return definitions.stream().map(ProcessDefinition::getId).toList();
    }

    private static int versionIn(List<ProcessDefinition> before, ProcessDefinition now) {
        return before.stream()
                .filter(definition -> definition.getKey().equals(now.getKey()))
                .mapToInt(ProcessDefinition::getVersion)
                .findFirst()
                .orElseThrow();
    }

    private static String text(String model) {
        try {
            return Files.readString(PROCESSES.resolve(model));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
