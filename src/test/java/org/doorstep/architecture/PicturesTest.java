package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.doorstep.architecture.Models.Model;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A picture shows what its diagram says; the Modeler draws it anew (Export as image, SVG). The tour has the same
 * pictures in both languages; the browser tests take them anew.
 */
class PicturesTest {

    private static final Path PICTURES = Path.of("docs/pictures");
    private static final Pattern TOUR = Pattern.compile("tour-[a-z-]+\\.png");

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

    @ParameterizedTest
    @MethodSource("tours")
    void the_tour_shows_every_picture_of_its_language_and_no_other(Path readme, List<String> pictures) {
        var named = TOUR.matcher(Sources.text(readme)).results().map(MatchResult::group);

        assertThat(named)
                .as("write them anew with ./mvnw verify -Ddoorstep.regenerate=true")
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(pictures);
    }

    @ParameterizedTest
    @MethodSource("tourPictures")
    void a_picture_of_the_tour_is_quick_to_load(Path picture) {
        assertThat(picture.toFile().length()).isBetween(1L, 150_000L);
    }

    static Stream<Arguments> tours() {
        var chinese = tourPictures().stream()
                .map(picture -> picture.getFileName().toString())
                .collect(Collectors.partitioningBy(name -> name.endsWith("-zh.png")));
        return Stream.of(
                Arguments.of(Path.of("README.md"), chinese.get(false)),
                Arguments.of(Path.of("README.zh.md"), chinese.get(true)));
    }

    static List<Path> tourPictures() {
        return Sources.under(PICTURES, ".png");
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
