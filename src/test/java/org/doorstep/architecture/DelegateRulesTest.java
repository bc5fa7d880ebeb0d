package org.doorstep.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DelegateRulesTest {

    private static final int LONGEST_BODY = 15;
    private static final String VERB = "public void execute(";

    @Test
    void a_delegate_is_seen_by_nobody_but_the_engine() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Delegate")
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("org.doorstep..process..")
                .allowEmptyShould(true)
                .check(Office.CLASSES);
    }

    @Test
    void a_delegate_has_at_most_fifteen_lines_of_body() {
        assertThat(Sources.under(Sources.JAVA, "Delegate.java").stream().filter(file -> bodyOf(file) > LONGEST_BODY))
                .as("what a delegate decides belongs to its use case")
                .isEmpty();
    }

    /** Palantir's format closes a method with a brace in the column where it began. */
    private static long bodyOf(Path delegate) {
        var lines = Sources.text(delegate).lines().toList();
        var first = IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).contains(VERB))
                .findFirst()
                .orElseThrow(() -> new AssertionError(delegate + " has no " + VERB));
        return lines.stream()
                .skip(first + 1L)
                .takeWhile(line -> !line.equals("    }"))
                .count();
    }
}
