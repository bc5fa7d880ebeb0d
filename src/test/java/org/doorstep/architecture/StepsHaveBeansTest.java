package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.doorstep.engine.TaskStep;
import org.doorstep.office.InTheOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** No step without code, no code without a step; each is found under the stem of the step. */
@InTheOffice
class StepsHaveBeansTest {

    private static final List<BpmnModelInstance> MODELS = Sources.under(Sources.PROCESSES, ".bpmn").stream()
            .map(file -> Bpmn.readModelFromFile(file.toFile()))
            .toList();

    @Autowired
    ApplicationContext beans;

    @Autowired
    Collection<TaskStep> steps;

    @Test
    void each_service_step_has_its_delegate_and_each_delegate_its_step() {
        var asked = MODELS.stream()
                .flatMap(model -> model.getModelElementsByType(ServiceTask.class).stream())
                .map(ServiceTask::getCamundaDelegateExpression)
                .map(expression -> expression.replaceAll("[${}]", ""))
                .collect(Collectors.toSet());

        assertThat(Set.of(beans.getBeanNamesForType(JavaDelegate.class))).isEqualTo(asked);
    }

    @Test
    void a_delegate_is_named_like_its_step() {
        assertThat(MODELS.stream().flatMap(model -> model.getModelElementsByType(ServiceTask.class).stream()))
                .allSatisfy(step -> assertThat(step.getCamundaDelegateExpression())
                        .isEqualTo("${%sDelegate}", step.getId().replaceFirst("^service_", "")));
    }

    @Test
    void each_user_step_has_one_answer_and_each_answer_its_step() {
        var stems = MODELS.stream()
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .map(step -> step.getId().replaceFirst("^user_", ""))
                .collect(Collectors.toSet());

        assertThat(steps).doesNotHaveDuplicates().extracting(TaskStep::stem).containsExactlyInAnyOrderElementsOf(stems);
    }

    @Test
    void an_answer_is_named_like_its_step() {
        assertThat(steps)
                .allSatisfy(step ->
                        assertThat(step.getClass().getSimpleName()).startsWithIgnoringCase(step.stem() + "Step"));
    }
}
