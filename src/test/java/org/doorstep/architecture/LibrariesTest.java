package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every library that the build takes stands in ADR 0010 with a reason and a licence, and every one there is taken. */
class LibrariesTest {

    private static final Path DECISION = Path.of("docs/adr/0010-dependencies.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|([^|]+)\\|([^|]*`[^|]*)\\|([^|]+)\\|([^|]+)\\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern GROUP = Pattern.compile("<groupId>([^<]+)</groupId>");
    private static final Set<String> NOT_ASKED = Set.of("org.doorstep", "org.apache.maven.plugins");

    @Test
    void each_library_has_its_reason() throws IOException {
        assertThat(explained()).containsExactlyInAnyOrderElementsOf(taken());
    }

    @Test
    void each_row_says_what_for_and_under_which_licence() {
        assertThat(ROW.matcher(Sources.text(DECISION)).results())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(Stream.of(row.group(1), row.group(3), row.group(4)))
                        .noneMatch(String::isBlank));
    }

    /** A lock file with an address in it works only where that address answers. */
    @Test
    void no_lock_file_names_a_registry() {
        assertThat(Sources.textOf(Sources.under(Path.of("."), "package-lock.json")))
                .isNotEmpty()
                .doesNotContainPattern("\"resolved\": \"https?:");
    }

    private static Set<String> explained() {
        var names = new TreeSet<String>();
        ROW.matcher(Sources.text(DECISION))
                .results()
                .flatMap(row -> NAME.matcher(row.group(2)).results())
                .forEach(name -> names.add(name.group(1)));
        return names;
    }

    private static Set<String> taken() throws IOException {
        var names = new TreeSet<String>();
        GROUP.matcher(Sources.text(Path.of("pom.xml"))).results().forEach(group -> names.add(group.group(1)));
        names.removeAll(NOT_ASKED);
        for (var file : Sources.under(Path.of("."), "package.json")) {
            var packages = new JsonMapper().readTree(file.toFile());
            Stream.of("dependencies", "devDependencies")
                    .flatMap(kind -> packages.path(kind).properties().stream())
                    .filter(each -> !each.getValue().asText().startsWith("file:"))
                    .forEach(each -> names.add(each.getKey()));
        }
        return names;
    }
}
