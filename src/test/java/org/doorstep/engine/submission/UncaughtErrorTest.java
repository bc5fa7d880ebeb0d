package org.doorstep.engine.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.doorstep.office.InTheOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A business error that nobody catches is a fault to be seen, not the end of a case. */
@InTheOffice
class UncaughtErrorTest {

    private final RepositoryService repository;
    private final RuntimeService cases;
    private final HistoryService history;

    @Autowired
    UncaughtErrorTest(RepositoryService repository, RuntimeService cases, HistoryService history) {
        this.repository = repository;
        this.cases = cases;
        this.history = history;
    }

    @Test
    void a_case_does_not_end_in_silence() {
        var model = Bpmn.createExecutableProcess("startled")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent("start_here")
                .endEvent("end_here")
                .error("visit.nobodyFree")
                .done();
        var deployment = repository
                .createDeployment()
                .addModelInstance("startled.bpmn", model)
                .deploy();
        try {
            assertThatThrownBy(() -> cases.startProcessInstanceByKey("startled"))
                    .hasMessageContaining("visit.nobodyFree");
            assertThat(history.createHistoricProcessInstanceQuery()
                            .processDefinitionKey("startled")
                            .count())
                    .isZero();
        } finally {
            repository.deleteDeployment(deployment.getId(), true);
        }
    }
}
