package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.doorstep.architecture.Models.Model;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A picture shows what its diagram says; the Modeler draws it anew (Export as image, SVG). */
class PicturesTest {

    private static final Path PICTURES = Path.of("docs/pictures");

    @ParameterizedTest
    @MethodSource("models")
    void every_step_and_every_lane_of_a_diagram_is_in_its_picture(Model model) {
        var shown = withoutSpaces(Sources.text(PICTURES.resolve(model.name() + ".svg")));

        assertThat(model.nodes().map(FlowNode::getName))
                .allSatisfy(name -> assertThat(shown).contains(withoutSpaces(name)));
        assertThat(model.all(Lane.class).map(Lane::getName))
                .allSatisfy(name -> assertThat(shown).contains(withoutSpaces(name)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void every_picture_has_a_title_for_those_who_cannot_see_it(Path picture) {
        assertThat(Sources.text(picture)).contains("role=\"img\"").contains("<title id=\"title\">");
    }

    static List<Model> models() {
        return Models.ALL;
    }

    static List<Path> pictures() {
        return Sources.under(PICTURES, ".svg");
    }

    /** Long names stand in several lines, each an element of its own. */
    private static String withoutSpaces(String words) {
        return words.replaceAll("<[^>]*>", "").replaceAll("\\s", "");
    }
}
