package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents promise is there, and both languages promise the same. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("!?\\[[^]]*]\\(([^)#\\s]+)[^)]*\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) ");
    private static final Pattern MODULE = Pattern.compile("(?m)^\\| `([a-z]+)` \\|");
    private static final Pattern COMMAND = Pattern.compile("(?ms)^```\\n(.*?)^```");
    private static final Pattern WORDS = Pattern.compile("\"(?:name|address|request|facts|reasons)\": \"[^\"]*\"");

    @ParameterizedTest
    @MethodSource("documents")
    void no_link_is_broken(Path document) {
        var home = document.toAbsolutePath().getParent();

        assertThat(links(document))
                .filteredOn(link -> !link.contains("://"))
                .allSatisfy(link -> assertThat(home.resolve(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("translated")
    void both_languages_say_the_same(Path chinese) {
        var english = english(chinese);

        assertThat(found(HEADING, chinese)).isEqualTo(found(HEADING, english));
        assertThat(links(chinese).map(DocumentsTest::withoutLanguage))
                .containsExactlyElementsOf(
                        links(english).map(DocumentsTest::withoutLanguage).toList());
        assertThat(found(COMMAND, chinese).stream().map(DocumentsTest::withoutWords))
                .isEqualTo(found(COMMAND, english).stream()
                        .map(DocumentsTest::withoutWords)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh.md"})
    void the_map_shows_every_module(String document) {
        assertThat(found(MODULE, Path.of(document))).containsExactlyInAnyOrderElementsOf(modules());
    }

    @Test
    void each_chinese_document_has_an_english_one() {
        assertThat(translated())
                .isNotEmpty()
                .allSatisfy(chinese -> assertThat(english(chinese)).exists());
    }

    static List<Path> documents() {
        return Sources.under(Path.of("."), ".md");
    }

    static List<Path> translated() {
        return Sources.under(Path.of("."), ".zh.md");
    }

    private static Path english(Path chinese) {
        return chinese.resolveSibling(chinese.getFileName().toString().replace(".zh.md", ".md"));
    }

    private static Stream<String> links(Path document) {
        return found(LINK, document).stream();
    }

    private static List<String> found(Pattern pattern, Path document) {
        return pattern.matcher(Sources.text(document))
                .results()
                .map(place -> place.group(1))
                .toList();
    }

    /** {@code README.zh.md} and {@code tour-1-zh.png} stand where the other one has {@code README.md} and {@code tour-1-en.png}. */
    private static String withoutLanguage(String link) {
        return link.replace(".zh.md", ".md").replaceAll("-(en|zh)\\.(png|svg)$", ".$2");
    }

    private static String withoutWords(String command) {
        return WORDS.matcher(command).replaceAll("\"\"");
    }

    private static Set<String> modules() {
        return Office.CLASSES.stream()
                .map(type -> type.getPackageName().replaceFirst("^org\\.doorstep\\.?", ""))
                .filter(name -> !name.isEmpty())
                .map(name -> name.split("\\.")[0])
                .filter(name -> Files.exists(Sources.JAVA.resolve("org/doorstep/" + name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
