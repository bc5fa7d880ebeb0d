package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TestRulesTest {

    private static final Pattern SKIPS = Pattern.compile("@Disabled|@Ignore|\\bassume(True|False|That|ingThat)\\(");
    private static final Pattern SLEEPS = Pattern.compile("\\bThread\\.sleep\\(|TimeUnit\\.[A-Z]+\\.sleep\\(");

    @Test
    void no_test_is_skipped_in_silence() {
        assertThat(testsWith(SKIPS)).isEmpty();
    }

    @Test
    void no_test_sleeps() {
        assertThat(testsWith(SLEEPS)).isEmpty();
    }

    private static List<Path> testsWith(Pattern words) {
        return Sources.under(Sources.TESTS, ".java").stream()
                .filter(file -> !file.endsWith("TestRulesTest.java"))
                .filter(file -> words.matcher(Sources.text(file)).find())
                .toList();
    }
}
