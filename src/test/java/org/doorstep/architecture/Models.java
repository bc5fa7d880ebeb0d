package org.doorstep.architecture;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The diagrams under {@code processes/}, read as the engine reads them. */
final class Models {

    /** One diagram and the file that it comes from. */
    record Model(Path file, BpmnModelInstance diagram) {

        String name() {
            return file.getFileName().toString().replace(".bpmn", "");
        }

        String text() {
            return Sources.text(file);
        }

        Process process() {
            return all(Process.class).findFirst().orElseThrow();
        }

        <T extends BaseElement> Stream<T> all(Class<T> kind) {
            return diagram.getModelElementsByType(kind).stream();
        }

        /** All that a case passes, in the order of the file, which is the order of the work. */
        Stream<FlowNode> nodes() {
            return nodesOf(process().getFlowElements());
        }

        private static Stream<FlowNode> nodesOf(Collection<FlowElement> elements) {
            return elements.stream()
                    .filter(FlowNode.class::isInstance)
                    .map(FlowNode.class::cast)
                    .flatMap(node -> node instanceof SubProcess inner
                            ? Stream.concat(Stream.of(node), nodesOf(inner.getFlowElements()))
                            : Stream.of(node));
        }

        String path() {
            return Sources.PROCESSES.relativize(file).toString().replace('\\', '/');
        }
    }

    static final List<Model> ALL = Sources.under(Sources.PROCESSES, ".bpmn").stream()
            .map(file -> new Model(file, read(Sources.text(file))))
            .toList();

    private Models() {}

    static <T extends BaseElement> Stream<T> all(Class<T> kind) {
        return ALL.stream().flatMap(model -> model.all(kind));
    }

    static List<String> stemsOfServiceSteps() {
        return all(ServiceTask.class).map(Models::stem).sorted().distinct().toList();
    }

    static List<String> stemsOfPersonsSteps() {
        return all(UserTask.class).map(Models::stem).sorted().distinct().toList();
    }

    /** {@code recordVisit} for {@code user_recordVisit}. */
    static String stem(BaseElement element) {
        return element.getId().substring(element.getId().indexOf('_') + 1);
    }

    /** {@code record-visit} for {@code recordVisit}. */
    static String dashed(String stem) {
        return stem.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static BpmnModelInstance read(String xml) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
