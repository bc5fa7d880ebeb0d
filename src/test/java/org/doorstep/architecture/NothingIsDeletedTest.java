package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An intake record can be withdrawn, sealed, closed and archived; nobody can make it undone (R22 §22, §43). */
class NothingIsDeletedTest {

    private static final Pattern DELETE = Pattern.compile("(?i)\\bdelete\\s+from\\s+(\\w+)|\\btruncate\\s+(\\w+)");
    private static final Pattern ON_DELETE = Pattern.compile("(?i)on\\s+delete\\s+(cascade|set)");

    /** What may go: blurred marks of a text that is sealed, promises nobody has confirmed, and the office's own lists. */
    private static final Set<String> MAY_GO = Set.of("petition_mark", "promise", "officer_role", "absence");

    @Test
    void no_statement_deletes_a_row_of_the_case_file() {
        var deleted = DELETE.matcher(Sources.textOf(Sources.under(Sources.JAVA, ".java")))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();

        assertThat(MAY_GO).containsAll(deleted);
    }

    @Test
    void no_row_goes_with_another_one() {
        assertThat(ON_DELETE
                        .matcher(Sources.textOf(Sources.under(Sources.RESOURCES, ".sql")))
                        .results()
                        .map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void no_address_takes_a_delete() {
        var addresses = Sources.under(Sources.JAVA, ".java").stream()
                .filter(file -> !file.toString().contains("/engine/"))
                .filter(file -> !file.endsWith("directory/web/DirectoryController.java")) // an absence that is off
                .toList();

        assertThat(Sources.textOf(addresses)).doesNotContain("@DeleteMapping", "RequestMethod.DELETE");
    }
}
