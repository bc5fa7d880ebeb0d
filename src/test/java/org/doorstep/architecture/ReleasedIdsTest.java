package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.Test;

/** Ids of models that have run are public: running cases hold them. The list grows; nothing in it changes or goes. */
class ReleasedIdsTest {

    private static final Path LIST = Sources.PROCESSES.resolve("released-ids.txt");

    @Test
    void no_released_id_has_gone() {
        assertThat(inModels())
                .as(
                        "a running case may wait at an id that has gone: keep it, or bring a migration plan in the same commit")
                .containsAll(released());
    }

    @Test
    void every_id_is_on_the_list() {
        Generated.keep(LIST, String.join("\n", grown()) + "\n");
    }

    private static List<String> released() {
        return Generated.isThere(LIST) ? Sources.text(LIST).lines().toList() : List.of();
    }

    private static TreeSet<String> grown() {
        var grown = new TreeSet<>(released());
        grown.addAll(inModels());
        return grown;
    }

    private static List<String> inModels() {
        return Models.ALL.stream()
                .flatMap(model -> Stream.of(Process.class, FlowNode.class, SequenceFlow.class)
                        .flatMap(model::all)
                        .map(element -> model.name() + " " + element.getId()))
                .sorted()
                .toList();
    }
}
