package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What the linters of Dockerfile and compose.yaml do not see. */
class ContainerRulesTest {

    private static final String DOCKERFILE = Sources.text(Path.of("docker/Dockerfile"));
    private static final String COMPOSE = Sources.text(Path.of("docker/compose.yaml"));
    private static final Map<String, Map<String, Object>> SERVICES = services();

    @Test
    void doorstep_does_not_run_as_root() {
        var users = DOCKERFILE.lines().filter(line -> line.startsWith("USER ")).toList();

        assertThat(users).hasSize(1).first().asString().matches("USER [1-9]\\d*:[1-9]\\d*");
        assertThat(DOCKERFILE.indexOf("USER ")).isLessThan(DOCKERFILE.indexOf("ENTRYPOINT"));
    }

    @Test
    void the_image_is_layered_and_says_how_it_is() {
        assertThat(DOCKERFILE).contains("-Djarmode=tools", "extract --layers", "HEALTHCHECK", "ARG BASE=");
    }

    @Test
    void a_service_waits_only_for_services_that_are_there() {
        SERVICES.forEach((name, service) -> assertThat(SERVICES.keySet())
                .as("%s depends_on", name)
                .containsAll(map(service, "depends_on").keySet()));
    }

    @Test
    void a_service_that_is_waited_for_can_say_that_it_is_well() {
        SERVICES.values()
                .forEach(service -> map(service, "depends_on")
                        .forEach((name, how) -> assertThat(SERVICES.get(name))
                                .as("%s, condition %s", name, how)
                                .containsKey("healthcheck")));
    }

    @Test
    void no_password_stands_in_the_file() {
        assertThat(Pattern.compile("(?i)(password|secret|key)s?\\s*[:=]")
                        .matcher(withoutComments(COMPOSE))
                        .find())
                .isFalse();
        assertThat(Pattern.compile("(?im)^\\w*(password|secret|key)\\w*=.+$")
                        .matcher(Sources.textOf(Sources.under(Path.of("docker"), ".example")))
                        .find())
                .isFalse();
    }

    @Test
    void every_env_file_has_an_example() {
        SERVICES.values().forEach(service -> {
            if (service.get("env_file") instanceof List<?> files) {
                files.forEach(file ->
                        assertThat(Path.of("docker/" + file + ".example")).exists());
            }
        });
    }

    private static String withoutComments(String yaml) {
        return yaml.replaceAll("(?m)#.*$", "");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> services() {
        Map<String, Object> compose = new Yaml().load(COMPOSE);
        return (Map<String, Map<String, Object>>) compose.get("services");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> service, String key) {
        return (Map<String, Object>) service.getOrDefault(key, Map.of());
    }
}
