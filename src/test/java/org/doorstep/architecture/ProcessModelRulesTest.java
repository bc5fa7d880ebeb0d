package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.doorstep.architecture.Models.Model;
import org.doorstep.engine.form.FormSchema;
import org.doorstep.statute.StatutesForTests;
import org.junit.jupiter.api.Test;

/** What Java asks of the models; what a manager can see while drawing is asked by the lint rules in the folder itself. */
class ProcessModelRulesTest {

    private static final Pattern PERIOD = Pattern.compile("deadlines\\.(?:due|followUp|on)\\((?:'|&#39;)(\\w+)");
    private static final Pattern DAY_OF_THE_CASE = Pattern.compile("\\$\\{(\\w+|deadlines\\.by\\(\\w+\\))}");
    private static final Pattern DRAWN = Pattern.compile("bpmnElement=\"([^\"]+)\"");
    private static final String EMBEDDED = "embedded:deployment:";

    @Test
    void every_model_is_one_that_the_engine_can_read_and_is_named_like_its_file() {
        assertThat(Models.ALL).isNotEmpty().allSatisfy(model -> {
            Bpmn.validateModel(model.diagram());
            assertThat(model.process().getId()).isEqualTo(model.name());
            assertThat(model.process().getCamundaHistoryTimeToLiveString()).isNotBlank();
        });
    }

    @Test
    void every_element_is_drawn() {
        assertThat(Models.ALL).allSatisfy(model -> {
            var drawn = DRAWN.matcher(model.text())
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            assertThat(drawn).containsAll(idsOf(model, FlowNode.class));
            assertThat(drawn).containsAll(idsOf(model, SequenceFlow.class));
            assertThat(drawn).containsAll(idsOf(model, Lane.class));
        });
    }

    @Test
    void every_step_of_a_person_has_a_form_named_like_it() {
        assertThat(Models.ALL)
                .allSatisfy(model -> model.all(UserTask.class)
                        .forEach(task -> assertThat(task.getCamundaFormRef())
                                .as("%s needs a form that any client can read", task.getId())
                                .isEqualTo(Models.dashed(Models.stem(task)))));
    }

    @Test
    void every_form_that_a_model_names_is_there_and_can_be_checked() {
        var forms = forms();
        assertThat(references("formRef").map(name -> name + ".form"))
                .allSatisfy(name -> assertThat(forms).containsKey(name));
        assertThat(forms).allSatisfy((name, file) -> {
            var form = FormSchema.parse(Sources.text(file));
            assertThat(form.id() + ".form").isEqualTo(name);
            assertThat(form.unknownTypes()).as(name).isEmpty();
        });
    }

    @Test
    void an_embedded_form_has_a_companion_that_the_server_checks_it_by() {
        assertThat(references("formKey")).allSatisfy(key -> {
            assertThat(key).startsWith(EMBEDDED).endsWith(".html");
            var page = Sources.PROCESSES.resolve(key.substring(EMBEDDED.length()));
            assertThat(List.of(
                            page,
                            page.resolveSibling(page.getFileName().toString().replace(".html", ".form"))))
                    .allMatch(Files::exists);
        });
    }

    @Test
    void a_step_asks_for_its_own_period_or_is_due_on_a_day_of_the_case() {
        assertThat(Models.all(UserTask.class)).allSatisfy(task -> {
            var stem = Models.stem(task);
            assertThat(task.getCamundaDueDate())
                    .as("due date of %s", task.getId())
                    .matches(date -> date.equals("${deadlines.due('" + stem + "')}") || isDayOfTheCase(date));
            assertThat(task.getCamundaFollowUpDate())
                    .as("follow-up date of %s", task.getId())
                    .matches(date -> date.equals("${deadlines.followUp('" + stem + "')}") || isDayOfTheCase(date));
        });
    }

    @Test
    void the_statute_has_every_period_that_a_model_asks_for() {
        var statute = StatutesForTests.shipped().current();
        assertThat(Models.ALL)
                .flatMap(model -> PERIOD.matcher(model.text())
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .isNotEmpty()
                .allSatisfy(stem -> assertThat(statute.names(stem)).as(stem).isTrue());
    }

    private static boolean isDayOfTheCase(String date) {
        return DAY_OF_THE_CASE.matcher(date).matches();
    }

    @Test
    void an_id_is_used_once_in_all_steps_that_code_or_forms_are_found_by() {
        assertThat(Stream.concat(Models.stemsOfPersonsSteps().stream(), Models.stemsOfServiceSteps().stream()))
                .doesNotHaveDuplicates();
    }

    private static Map<String, Path> forms() {
        return Sources.under(Sources.PROCESSES, ".form").stream()
                .collect(Collectors.toMap(file -> file.getFileName().toString(), file -> file));
    }

    private static Stream<String> references(String attribute) {
        var found = Pattern.compile("camunda:" + attribute + "=\"([^\"]+)\"");
        return Models.ALL.stream()
                .flatMap(model -> found.matcher(model.text()).results())
                .map(match -> match.group(1));
    }

    private static List<String> idsOf(Model model, Class<? extends BaseElement> kind) {
        return model.all(kind).map(BaseElement::getId).toList();
    }
}
