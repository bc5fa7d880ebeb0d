package org.doorstep.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Event;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Measures which elements of a model the tests of one class pass, and names those that none of them does. */
final class WholeModel implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    private final DefaultCollector collector = new DefaultCollector(new ExecutionContextModelProvider());

    @Override
    public void beforeAll(ExtensionContext tests) {
        collector.createSuite(new Suite(tests.getUniqueId(), tests.getDisplayName()));
        collector.activateSuite(tests.getUniqueId());
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        var suite = collector.getActiveSuite();
        collector.createRun(new Run(test.getUniqueId(), test.getDisplayName()), suite.getId());
        collector.activateRun(test.getUniqueId());
        new ProcessEngineAdapter(engine(test), collector).initializeListeners();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        var process = tests.getRequiredTestClass().getAnnotation(Covers.class).value();
        var passed = collector.getActiveSuite().getEventsDistinct(process).stream()
                .map(Event::getDefinitionKey)
                .collect(Collectors.toSet());
        var missed = elements(engine(tests), process).collect(Collectors.toCollection(TreeSet::new));
        missed.removeAll(passed);

        assertThat(missed).as("what no test of %s passes", process).isEmpty();
        assertThat(collector.getModels())
                .filteredOn(model -> model.getKey().equals(process))
                .singleElement()
                .satisfies(model -> assertThat(collector.getActiveSuite().calculateCoverage(model))
                        .as("coverage of %s", process)
                        .isEqualTo(1.0));
    }

    private static Stream<String> elements(ProcessEngine engine, String process) {
        var repository = engine.getRepositoryService();
        var model = repository.getBpmnModelInstance(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId());
        return Stream.of(FlowNode.class, SequenceFlow.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .map(FlowElement.class::cast)
                .map(FlowElement::getId);
    }

    private static ProcessEngine engine(ExtensionContext tests) {
        return SpringExtension.getApplicationContext(tests).getBean(ProcessEngine.class);
    }
}
