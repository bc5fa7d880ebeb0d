package org.doorstep.architecture;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The map of all processes is written from the models themselves, and drift fails. */
class ProcessMapTest {

    private static final String HEAD = """
            # Processes

            All that a process manager may edit: diagrams (`.bpmn`), forms (`.form`), decision tables (`.dmn`) and their Chinese
            words (`messages/`). A folder is a Java module. [How a diagram is changed](../docs/managers.md).
            This page is written from the models by `ProcessMapTest`: change a model, not the page.

            """;

    @Test
    void the_map_says_what_the_models_say() {
        Generated.keep(
                Sources.PROCESSES.resolve("README.md"),
                HEAD
                        + ProcessMap.overview()
                        + Models.ALL.stream().map(ProcessMap::chapter).collect(Collectors.joining()));
    }
}
