package org.doorstep.engine.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BpmnParseException;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.doorstep.kernel.Refusal;
import org.doorstep.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Reads every model that the engine takes, whichever door it came through, and refuses those that hold a program or that
 * would leave a person without a form.
 */
public final class ModelGuard extends AbstractBpmnParseListener {

    private static final Set<String> FORBIDDEN =
            Set.of("scriptTask", "script", "connector", "formData", "validation", "constraint");
    private static final Set<String> TASK_TYPES = Set.of("external");
    private static final Pattern BEAN = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*}");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn:";
    private static final String ACTIVITI = "http://activiti.org/bpmn:";

    private final ObjectProvider<Words> words;

    public ModelGuard(ObjectProvider<Words> words) {
        this.words = words;
    }

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> processes) {
        var problems = new ArrayList<String>();
        walk(root, null, problems);
        if (!problems.isEmpty()) {
            throw new BpmnParseException(String.join("\n", problems), root);
        }
    }

    private void walk(Element element, @Nullable String outerId, List<String> problems) {
        var id = Optional.ofNullable(element.attribute("id")).orElse(outerId);
        wrongWith(element)
                .ifPresent(wrong ->
                        problems.add(words.getObject().say(new Refusal(wrong.code, String.valueOf(id), wrong.detail))));
        element.elements().forEach(child -> walk(child, id, problems));
    }

    private Optional<Wrong> wrongWith(Element element) {
        var tag = element.getTagName();
        if (FORBIDDEN.contains(tag)) {
            return Optional.of(new Wrong("engine.model.forbidden", tag));
        }
        if (tag.equals("process") && camunda(element, "historyTimeToLive").isEmpty()) {
            return Optional.of(new Wrong("engine.model.noTimeToLive", ""));
        }
        if (tag.equals("userTask") && !hasForm(element)) {
            return Optional.of(new Wrong("engine.model.noForm", ""));
        }
        var delegate = BEAN.matcher(camunda(element, "delegateExpression"));
        if (!camunda(element, "delegateExpression").isEmpty()
                && !(delegate.matches() && delegate.group(1).endsWith("Delegate"))) {
            return Optional.of(new Wrong("engine.model.expression", camunda(element, "delegateExpression")));
        }
        return attributes(element)
                .or(() -> ExpressionRules.forbiddenIn(element.getText())
                        .map(part -> new Wrong("engine.model.expression", part)));
    }

    private static Optional<Wrong> attributes(Element element) {
        for (var name : element.attributes()) {
            var value = String.valueOf(element.attribute(name));
            var local = name.substring(name.lastIndexOf(':') + 1);
            boolean ofTheEngine = name.startsWith(CAMUNDA) || name.startsWith(ACTIVITI);
            if ((ofTheEngine || isListener(element)) && (local.equals("class") || local.endsWith("Class"))) {
                return Optional.of(new Wrong("engine.model.forbidden", local));
            }
            if (ofTheEngine && local.equals("type") && !TASK_TYPES.contains(value)) {
                return Optional.of(new Wrong("engine.model.forbidden", value));
            }
            if (local.equals("language") || local.equals("scriptFormat")) {
                return Optional.of(new Wrong("engine.model.forbidden", value));
            }
            var forbidden = ExpressionRules.forbiddenIn(value);
            if (forbidden.isPresent()) {
                return Optional.of(new Wrong("engine.model.expression", forbidden.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isListener(Element element) {
        return element.getTagName().endsWith("Listener");
    }

    private static boolean hasForm(Element task) {
        return !camunda(task, "formRef").isEmpty() || camunda(task, "formKey").startsWith("embedded:deployment:");
    }

    private static String camunda(Element element, String name) {
        return Optional.ofNullable(element.attribute(CAMUNDA + name))
                .or(() -> Optional.ofNullable(element.attribute(ACTIVITI + name)))
                .orElse("");
    }

    private record Wrong(String code, String detail) {}
}
