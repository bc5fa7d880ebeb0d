package org.doorstep.architecture;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.doorstep.architecture.Models.Model;

/** What there is to say about the models in one page: who does which step, with which form or which code. */
final class ProcessMap {

    private static final List<String> PROCESSES =
            List.of("Process", "Started by", "Calls", "Tables", "Clocks", "Messages");
    private static final List<String> STEPS = List.of("Step", "Who", "With");
    private static final Map<String, String> ROLES_OF_A_CASE = Map.of(
            "${unitGroup}", "officers of the unit",
            "${headGroup}", "head of the unit",
            "${deciderGroup}", "head who may decide");

    private ProcessMap() {}

    static String overview() {
        return table(PROCESSES, Models.ALL.stream().map(ProcessMap::line));
    }

    static String chapter(Model model) {
        var process = model.process();
        var purpose = process.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .collect(Collectors.joining(" "));
        return "\n## %s\n\n%s\n\n![%s: the diagram](../docs/pictures/%s.svg)\n\n"
                        .formatted(process.getName(), purpose, process.getName(), model.name())
                + table(STEPS, model.nodes().flatMap(node -> step(model, node)));
    }

    private static List<String> line(Model model) {
        return List.of(
                "[%s](%s)".formatted(model.process().getName(), model.path()),
                startedBy(model),
                joined(model.all(CallActivity.class), call -> named(call.getCalledElement())),
                joined(
                        model.all(BusinessRuleTask.class),
                        rule -> beside(model, rule.getCamundaDecisionRef(), rule.getCamundaDecisionRef() + ".dmn")),
                joined(model.all(TimerEventDefinition.class), timer -> ((Event) timer.getParentElement()).getName()),
                joined(model.all(Message.class), message -> "`" + message.getName() + "`"));
    }

    private static String startedBy(Model model) {
        var callers = Models.ALL.stream()
                .filter(other -> other.all(CallActivity.class)
                        .anyMatch(call -> call.getCalledElement().equals(model.name())))
                .map(other -> other.process().getName());
        var people =
                model.process().isCamundaStartableInTasklist() ? Stream.of("a person, by form") : Stream.<String>of();
        var starters = Stream.concat(people, callers).toList();
        return starters.isEmpty() ? "a step of another process" : String.join(", ", starters);
    }

    private static Stream<List<String>> step(Model model, FlowNode node) {
        if (node instanceof UserTask task) {
            var form = task.getCamundaFormRef();
            return Stream.of(List.of(task.getName(), roles(task), beside(model, form, "forms/" + form + ".form")));
        }
        if (node instanceof ServiceTask) {
            return Stream.of(List.of(node.getName(), "Doorstep", code(node)));
        }
        if (node instanceof BusinessRuleTask rule) {
            var decision = rule.getCamundaDecisionRef();
            return Stream.of(List.of(rule.getName(), "Doorstep", beside(model, decision, decision + ".dmn")));
        }
        if (node instanceof CallActivity call) {
            return Stream.of(List.of(call.getName(), "a process of its own", named(call.getCalledElement())));
        }
        return Stream.of();
    }

    private static String roles(UserTask task) {
        var groups = Stream.of(task.getCamundaCandidateGroups().split(","))
                .map(group -> ROLES_OF_A_CASE.getOrDefault(group, "`" + group + "`"));
        var holder = task.getCamundaAssignee() == null
                ? Stream.<String>of()
                : Stream.of("the " + spaced(task.getCamundaAssignee()) + " of the case");
        return Stream.concat(holder, groups).collect(Collectors.joining(", else "));
    }

    private static String spaced(String variable) {
        return Models.dashed(variable.replaceAll("\\W", "")).replace('-', ' ');
    }

    private static String code(FlowNode node) {
        var stem = Models.stem(node);
        var file = Character.toUpperCase(stem.charAt(0)) + stem.substring(1) + "Delegate.java";
        return Sources.under(Sources.JAVA, "/" + file).stream()
                .map(java -> "[%sDelegate](../%s)".formatted(stem, slashed(java)))
                .findFirst()
                .orElse("`" + stem + "Delegate`");
    }

    private static String named(String process) {
        return Models.ALL.stream()
                .filter(model -> model.name().equals(process))
                .map(model -> "[%s](%s)".formatted(model.process().getName(), model.path()))
                .findFirst()
                .orElse(process);
    }

    private static String beside(Model model, String words, String file) {
        return "[%s](%s)".formatted(words, model.path().replaceFirst("[^/]+$", file));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String table(List<String> columns, Stream<List<String>> rows) {
        return row(columns)
                + row(columns.stream().map(column -> "---").toList())
                + rows.map(ProcessMap::row).collect(Collectors.joining());
    }

    private static String row(Collection<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static <T> String joined(Stream<T> elements, Function<T, String> words) {
        return elements.map(words).distinct().collect(Collectors.joining(", "));
    }
}
