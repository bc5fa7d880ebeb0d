package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a manager picks from the list in the Modeler is what there is in code; the lint tests check the list against the models. */
class ElementTemplatesTest {

    private static final Path LIST = Sources.PROCESSES.resolve(".camunda/element-templates/doorstep.json");
    private static final Pattern DELEGATE = Pattern.compile("\\$\\{(\\w+)Delegate}");

    @Test
    void every_step_in_code_can_be_picked_and_nothing_else_can() {
        assertThat(offered()).containsExactlyInAnyOrderElementsOf(inCode());
    }

    @Test
    void every_step_in_code_is_used_by_a_model() {
        assertThat(Models.stemsOfServiceSteps()).containsExactlyInAnyOrderElementsOf(inCode());
    }

    private static List<String> offered() {
        return DELEGATE.matcher(Sources.text(LIST))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> inCode() {
        return Sources.under(Sources.JAVA, "Delegate.java").stream()
                .map(file -> file.getFileName().toString().replace("Delegate.java", ""))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .toList();
    }
}
