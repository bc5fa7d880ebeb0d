package org.doorstep.engine.submission;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.doorstep.engine.Answers;
import org.doorstep.engine.StartStep;
import org.doorstep.engine.StrayWords;
import org.doorstep.engine.TaskBars;
import org.doorstep.engine.TaskCase;
import org.doorstep.engine.TaskStep;
import org.doorstep.engine.form.Field;
import org.doorstep.engine.form.FormCheck;
import org.doorstep.engine.form.FormSchema;
import org.doorstep.kernel.Actors;
import org.doorstep.kernel.OfficerId;
import org.doorstep.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Takes what a person submitted: checks it against the form, hands it to the step of that task, and returns what may
 * become process variables, which never includes words about people.
 */
@Component
public class Submissions {

    private final DeployedForms forms = new DeployedForms();
    private final FormCheck check;
    private final Actors actors;
    private final OfficeLists lists;
    private final TaskBars bars;
    private final ObjectProvider<TaskStep> taskSteps;
    private final ObjectProvider<StartStep> startSteps;
    private final ObjectProvider<StrayWords> strayWords;

    Submissions(
            FormCheck check,
            Actors actors,
            OfficeLists lists,
            TaskBars bars,
            ObjectProvider<TaskStep> taskSteps,
            ObjectProvider<StartStep> startSteps,
            ObjectProvider<StrayWords> strayWords) {
        this.check = check;
        this.actors = actors;
        this.lists = lists;
        this.bars = bars;
        this.taskSteps = taskSteps;
        this.startSteps = startSteps;
        this.strayWords = strayWords;
    }

    Map<String, Object> forTask(CommandContext context, TaskEntity task, Map<String, Object> sent) {
        var actor = actor(context);
        refuseTaskOfAnother(task, actor);
        var definition = task.getTaskDefinition();
        var schema = schema(context, definition.getFormDefinition(), task.getProcessDefinition());
        var known = variables(task);
        var counted = check.check(schema, sent, known, lists);
        var answers = new Answers(actor, task.getId(), counted, known::get);
        refuseBarred(actor, known);
        var variables = new HashMap<>(forTheModel(schema, counted));
        var stem = definition.getKey().replaceFirst("^user_", "");
        taskSteps.stream()
                .filter(step -> step.stem().equals(stem))
                .findFirst()
                .ifPresentOrElse(
                        step -> variables.putAll(step.complete(answers)),
                        () -> fileStrayWords(answers, schema, counted));
        return variables;
    }

    Map<String, Object> forStart(CommandContext context, ProcessDefinitionEntity process, Map<String, Object> sent) {
        var step = startSteps.stream()
                .filter(candidate -> candidate.process().equals(process.getKey()))
                .findFirst()
                .orElseThrow(() -> new Refusal("engine.notStartedHere", process.getName()));
        var schema = schema(context, process.getStartFormDefinition(), process);
        var counted = check.check(schema, sent, Map.of(), lists);
        var variables = new HashMap<>(forTheModel(schema, counted));
        variables.putAll(step.start(new Answers(actor(context), "", counted, nothing())));
        return variables;
    }

    private FormSchema schema(CommandContext context, FormDefinition form, ProcessDefinitionEntity process) {
        var ref = form.getCamundaFormDefinitionKey();
        var page = form.getFormKey();
        return Optional.ofNullable(ref)
                .flatMap(found -> forms.find(context, found.getExpressionText(), process.getDeploymentId()))
                .or(() -> Optional.ofNullable(page)
                        .flatMap(found ->
                                forms.besidePage(context, found.getExpressionText(), process.getDeploymentId())))
                .orElseThrow(() -> new Refusal("engine.onlyByForm"));
    }

    private OfficerId actor(CommandContext context) {
        var user = context.getAuthenticatedUserId();
        return user == null ? actors.current() : new OfficerId(user);
    }

    private static void refuseTaskOfAnother(TaskEntity task, OfficerId actor) {
        var assignee = task.getAssignee();
        if (assignee != null && !actor.equals(OfficerId.SYSTEM) && !assignee.equals(actor.value())) {
            throw new Refusal("engine.taskOfAnother", assignee);
        }
    }

    private void refuseBarred(OfficerId actor, Map<String, Object> known) {
        TaskCase.of(known::get).flatMap(about -> bars.against(actor, about)).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private static Map<String, Object> variables(TaskEntity task) {
        var known = new HashMap<String, Object>();
        task.getVariables().forEach((name, value) -> {
            if (value != null) {
                known.put(name, value);
            }
        });
        return known;
    }

    private static Map<String, Object> forTheModel(FormSchema schema, Map<String, Object> counted) {
        var variables = new LinkedHashMap<>(counted);
        schema.fields().stream().filter(Field::kept).map(Field::key).forEach(variables::remove);
        return variables;
    }

    private void fileStrayWords(Answers answers, FormSchema schema, Map<String, Object> counted) {
        var words = new LinkedHashMap<>(counted);
        schema.fields().stream().filter(field -> !field.kept()).map(Field::key).forEach(words::remove);
        if (!words.isEmpty()) {
            strayWords.getObject().file(answers, words);
        }
    }

    private static Function<String, @Nullable Object> nothing() {
        return name -> null;
    }
}
