package org.doorstep.office;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.model.dmn.instance.Rule;

/** One decision table of the published models: what it answers, and which row says so. */
public final class TheTable {

    private final ProcessEngine engine;
    private final String decision;

    public TheTable(ProcessEngine engine, String decision) {
        this.engine = engine;
        this.decision = decision;
    }

    /** What a table answered, and the id of the row. */
    public record Answer(String value, String row) {}

    public Answer to(Map<String, Object> inputs) {
        var earlier = evaluations().map(HistoricDecisionInstance::getId).collect(Collectors.toSet());
        engine.getDecisionService().evaluateDecisionTableByKey(decision, inputs);
        var output = evaluations() // not the latest one: other tests have moved the clock ahead
                .filter(evaluation -> !earlier.contains(evaluation.getId()))
                .flatMap(evaluation -> evaluation.getOutputs().stream())
                .findFirst()
                .map(HistoricDecisionOutputInstance.class::cast)
                .orElseThrow(() -> new AssertionError(decision + " has no row for " + inputs));
        return new Answer(String.valueOf(output.getValue()), output.getRuleId());
    }

    private Stream<HistoricDecisionInstance> evaluations() {
        return engine
                .getHistoryService()
                .createHistoricDecisionInstanceQuery()
                .decisionDefinitionKey(decision)
                .includeOutputs()
                .list()
                .stream();
    }

    public Set<String> rows() {
        var definition = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult();
        return engine
                .getRepositoryService()
                .getDmnModelInstance(definition.getId())
                .getModelElementsByType(Rule.class)
                .stream()
                .map(Rule::getId)
                .collect(Collectors.toSet());
    }
}
