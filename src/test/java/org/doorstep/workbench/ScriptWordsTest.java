package org.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the English and the Chinese words of our scripts against each other. */
class ScriptWordsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/static");
    private static final Pattern LANGUAGE = Pattern.compile("(?ms)^  (en|zh): \\{$(.*?)^  }");
    private static final Pattern WORD = Pattern.compile("(\\w+): '((?:[^'\\\\]|\\\\.)*)'");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern USED = Pattern.compile("say\\('(\\w+)'|data-say=\"(\\w+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"case-file", "intake"})
    void both_languages_have_the_same_words_with_the_same_gaps(String folder) throws IOException {
        var words = words(folder);

        assertThat(words).containsOnlyKeys("en", "zh");
        var english = words.getOrDefault("en", Map.of());
        var chinese = words.getOrDefault("zh", Map.of());
        assertThat(chinese.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        english.forEach((key, text) -> {
            assertThat(chinese.getOrDefault(key, "")).as(key).isNotBlank();
            assertThat(gaps(chinese.getOrDefault(key, ""))).as(key).isEqualTo(gaps(text));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-file", "intake"})
    void every_word_that_a_script_says_is_there(String folder) throws IOException {
        var known = words(folder).getOrDefault("en", Map.of()).keySet();
        try (var scripts = Files.list(SCRIPTS.resolve(folder))) {
            for (var script :
                    scripts.filter(file -> file.toString().endsWith(".js")).toList()) {
                assertThat(known).as(script.toString()).containsAll(used(script));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "processes/petition/forms/register-petition.html")
    void every_label_of_the_intake_form_is_there(String form) throws IOException {
        assertThat(words("intake").getOrDefault("en", Map.of()).keySet()).containsAll(used(Path.of(form)));
    }

    private static List<String> used(Path file) throws IOException {
        return USED.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
    }

    private static Map<String, Map<String, String>> words(String folder) throws IOException {
        var byLanguage = new TreeMap<String, Map<String, String>>();
        LANGUAGE.matcher(Files.readString(SCRIPTS.resolve(folder).resolve("words.js")))
                .results()
                .forEach(found -> {
                    var words = new TreeMap<String, String>();
                    WORD.matcher(found.group(2)).results().forEach(word -> words.put(word.group(1), word.group(2)));
                    byLanguage.put(found.group(1), words);
                });
        return byLanguage;
    }

    private static List<String> gaps(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }
}
