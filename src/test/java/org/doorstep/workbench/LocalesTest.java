package org.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds our Chinese texts of Camunda's web applications against the English ones that the engine ships. */
class LocalesTest {

    private static final String LOCALES = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|</?(?:a|br|strong)\\b");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void every_english_text_has_a_chinese_one(String app) throws IOException {
        var english = texts(app, "en");
        var chinese = texts(app, "zh");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        english.forEach((key, text) -> {
            if (!text.isEmpty()) {
                assertThat(chinese.get(key)).as(key).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
    void placeholders_and_markup_are_the_same_in_both(String app) throws IOException {
        var chinese = texts(app, "zh");
        texts(app, "en")
                .forEach((key, text) -> assertThat(placeholders(chinese.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome", "admin"})
    void sentences_are_in_chinese(String app) throws IOException {
        var chinese = texts(app, "zh");
        var left = texts(app, "en").entrySet().stream()
                .filter(text -> text.getValue().matches("[A-Za-z' ,.]*[a-z]{3,} [a-z]+.*"))
                .filter(text ->
                        !HAN.matcher(chinese.getOrDefault(text.getKey(), "")).find())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(left).isEmpty();
    }

    private static Map<String, String> texts(String app, String language) throws IOException {
        var path = LOCALES.formatted(app, language);
        try (InputStream file = LocalesTest.class.getResourceAsStream(path)) {
            assertThat(file).as(path).isNotNull();
            var found = new TreeMap<String, String>();
            collect("", new ObjectMapper().readTree(withoutMark(file)), found);
            return found;
        }
    }

    /** The engine's files begin with a byte order mark. */
    private static String withoutMark(InputStream file) throws IOException {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\uFEFF", "");
    }

    private static void collect(String path, JsonNode node, Map<String, String> found) {
        if (node.isObject()) {
            node.fields().forEachRemaining(field -> collect(path + "/" + field.getKey(), field.getValue(), found));
        } else if (node.isArray()) {
            for (int place = 0; place < node.size(); place++) {
                collect(path + "/" + place, node.get(place), found);
            }
        } else {
            found.put(path, node.asText());
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group().replace(" ", ""))
                .sorted()
                .toList();
    }
}
