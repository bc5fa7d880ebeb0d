package org.doorstep.engine.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.doorstep.office.Desks;
import org.doorstep.office.InTheOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A model says in which order things happen; whatever would make a program of it is refused in words. */
@InTheOffice
class ForbiddenModelsTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                id="d" targetNamespace="t">
              <bpmn:process id="round-trip" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="start_here"><bpmn:outgoing>a</bpmn:outgoing></bpmn:startEvent>
                <bpmn:sequenceFlow id="a" sourceRef="start_here" targetRef="the_step"/>
                %s
                <bpmn:sequenceFlow id="b" sourceRef="the_step" targetRef="end_here"/>
                <bpmn:endEvent id="end_here"><bpmn:incoming>b</bpmn:incoming></bpmn:endEvent>
              </bpmn:process>
            </bpmn:definitions>""";

    private final Desks desks;
    private final RepositoryService repository;

    @Autowired
    ForbiddenModelsTest(Desks desks, RepositoryService repository) {
        this.desks = desks;
        this.repository = repository;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a script                | <bpmn:scriptTask id="the_step" scriptFormat="groovy"><bpmn:script>1</bpmn:script></bpmn:scriptTask>
            a class                 | <bpmn:serviceTask id="the_step" camunda:class="java.lang.Runtime"/>
            an expression as a step | <bpmn:serviceTask id="the_step" camunda:expression="${dataSource.connection.close()}"/>
            a bean that is no step  | <bpmn:serviceTask id="the_step" camunda:delegateExpression="${dataSource}"/>
            a step built by a call  | <bpmn:serviceTask id="the_step" camunda:delegateExpression="${beans.get('x')}"/>
            a connector             | <bpmn:serviceTask id="the_step"><bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></bpmn:extensionElements></bpmn:serviceTask>
            a shell command         | <bpmn:serviceTask id="the_step" camunda:type="shell"/>
            a mail from the model   | <bpmn:serviceTask id="the_step" camunda:type="mail"/>
            a listener of a class   | <bpmn:task id="the_step"><bpmn:extensionElements><camunda:executionListener event="start" class="java.lang.Thread"/></bpmn:extensionElements></bpmn:task>
            a script in a listener  | <bpmn:task id="the_step"><bpmn:extensionElements><camunda:executionListener event="start"><camunda:script scriptFormat="js">1</camunda:script></camunda:executionListener></bpmn:extensionElements></bpmn:task>
            a listener's expression | <bpmn:task id="the_step"><bpmn:extensionElements><camunda:executionListener event="start" expression="${execution.getProcessEngineServices()}"/></bpmn:extensionElements></bpmn:task>
            reflection in a mapping | <bpmn:task id="the_step"><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name="x">${''.getClass().forName('java.lang.Runtime')}</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:task>
            reflection by brackets  | <bpmn:task id="the_step"><bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name="x">${''['class']}</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:task>
            a task without a form   | <bpmn:userTask id="the_step" camunda:candidateGroups="registrar"/>
            a form from elsewhere   | <bpmn:userTask id="the_step" camunda:formKey="app:http://elsewhere.example/form.html" camunda:candidateGroups="registrar"/>
            a form of the engine    | <bpmn:userTask id="the_step"><bpmn:extensionElements><camunda:formData><camunda:formField id="x" type="string"/></camunda:formData></bpmn:extensionElements></bpmn:userTask>
            """)
    void it_is_refused_with_a_sentence_and_nothing_changes(String what, String step) {
        var before = repository.createDeploymentQuery().count();

        var answer = desks.of("deng.rui").deploys(Map.of("round-trip.bpmn", MODEL.formatted(step)));

        assertThat(answer.is(400).body()).as(what).contains("the_step");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("round-trip")
                        .count())
                .isZero();
    }

    @Test
    void a_sentence_says_what_is_wrong_in_the_managers_language() {
        var script = MODEL.formatted("<bpmn:serviceTask id=\"the_step\" camunda:class=\"java.lang.Runtime\"/>");

        assertThat(desks.of("deng.rui")
                        .speaking("zh-CN")
                        .deploys(Map.of("round-trip.bpmn", script))
                        .body())
                .contains("模型");
    }

    @Test
    void a_broken_file_is_refused_and_nothing_changes() {
        var before = repository.createDeploymentQuery().count();

        desks.of("deng.rui").deploys(Map.of("round-trip.bpmn", "<not xml")).is(400);
        desks.of("deng.rui").deploys(Map.of("notes.txt", "hello")).is(400);
        desks.of("deng.rui").deploys(Map.of("page.html", "<html/>")).is(400);

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void nobody_but_a_process_manager_publishes() {
        var fine = MODEL.formatted("<bpmn:task id=\"the_step\"/>");

        desks.of("lin.yu").deploys(Map.of("round-trip.bpmn", fine)).is(403);
        desks.of("admin").deploys(Map.of("round-trip.bpmn", fine)).is(403);
        desks.stranger().deploys(Map.of("round-trip.bpmn", fine)).is(401);
    }
}
