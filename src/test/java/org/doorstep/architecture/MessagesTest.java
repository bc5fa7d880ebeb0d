package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern REFUSAL = Pattern.compile("new Refusal\\(\\s*\"([\\w.-]+)\"");
    private static final Pattern FIELD_ERROR =
            Pattern.compile("FieldError\\.of\\(\\s*[^,;]+,\\s*\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern SAID = Pattern.compile("\\.say\\(\\s*(?:[\\w.()]+,\\s*)?\"([\\w.-]+)\"\\s*[,)]");
    private static final Pattern ON_A_PAGE = Pattern.compile("#\\{([\\w.-]+)[(}]");

    private static final String JAVA = Sources.textOf(Sources.under(Sources.JAVA, ".java"));
    private static final String PAGES = Sources.textOf(Sources.under(Sources.RESOURCES, ".html"));

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(MessageFiles.modules("zh")).isEqualTo(MessageFiles.modules("en"));
        assertThat(MessageFiles.all("zh").keySet())
                .isEqualTo(MessageFiles.all("en").keySet());
    }

    @Test
    void a_sentence_has_the_same_gaps_in_both_languages() {
        var chinese = MessageFiles.all("zh");

        MessageFiles.all("en")
                .forEach((key, text) ->
                        assertThat(gaps(chinese.getOrDefault(key, ""))).as(key).isEqualTo(gaps(text)));
    }

    @Test
    void no_sentence_is_empty() {
        assertThat(MessageFiles.inBoth().filter(message -> message.getValue().isBlank()))
                .isEmpty();
    }

    @Test
    void every_sentence_can_be_said() {
        MessageFiles.inBoth().forEach(message -> {
            assertThatCode(() -> new MessageFormat(message.getValue()))
                    .as(message.getKey())
                    .doesNotThrowAnyException();
            assertThat(message.getValue().replace("''", "").replaceAll("'[{}]'", ""))
                    .as("%s: a quote is written twice", message.getKey())
                    .doesNotContain("'");
        });
    }

    @Test
    void chinese_sentences_are_chinese() {
        var chinese = Pattern.compile("\\p{IsHan}");
        var english = MessageFiles.all("en");

        assertThat(MessageFiles.all("zh").entrySet().stream()
                        .filter(message -> message.getValue().equals(english.get(message.getKey())))
                        .filter(message -> message.getValue().contains(" "))
                        .filter(message -> !chinese.matcher(message.getValue()).find()))
                .isEmpty();
    }

    @Test
    void what_the_code_says_is_in_the_files() {
        var known = MessageFiles.all("en").keySet();

        assertThat(known).containsAll(found(REFUSAL, JAVA, "refusal."));
        assertThat(known).containsAll(found(FIELD_ERROR, JAVA, "field."));
        assertThat(known).containsAll(found(SAID, JAVA, ""));
        assertThat(known).containsAll(found(ON_A_PAGE, PAGES, ""));
    }

    @Test
    void every_refusal_in_the_files_is_said_somewhere() {
        assertThat(MessageFiles.all("en").keySet().stream()
                        .filter(key -> key.startsWith("refusal."))
                        .filter(key -> !JAVA.contains('"' + key + '"'))
                        .filter(key -> !JAVA.contains('"' + key.replaceFirst("refusal\\.", "") + '"')))
                .isEmpty();
    }

    private static Set<String> gaps(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, String text, String prefix) {
        return pattern.matcher(text)
                .results()
                .map(place -> prefix + place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
