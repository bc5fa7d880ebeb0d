package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.doorstep.database.TestDatabase;
import org.doorstep.office.Scenario;
import org.doorstep.office.Tells;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Doorstep refuses is absent: from tables, classes, enums, addresses, models, forms and sentences. */
@Tells(Scenario.REFUSED_THINGS)
class RefusedThingsTest {

    private static final Pattern ADDRESS = Pattern.compile("\"(/[\\w/{}.-]+)\"");
    private static final Pattern MODEL_WORD =
            Pattern.compile("(?:id|name|key|value|label|title)\"?\\s*[=:]\\s*\"([^\"]+)\"");

    @TestFactory
    Stream<DynamicTest> each_refusal_would_be_noticed() {
        return Refused.LIST.stream()
                .map(refused -> DynamicTest.dynamicTest(
                        refused.id() + ": " + refused.why(),
                        () -> assertThat(refused.examples()).allMatch(refused::names)));
    }

    @Test
    void no_table_and_no_column_is_made_for_it() {
        var columns = JdbcClient.create(TestDatabase.H2.migrated())
                .sql(
                        "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = 'PUBLIC'")
                .query(String.class)
                .stream();

        assertNoneRefused(columns);
    }

    @Test
    void no_class_no_member_and_no_enum_value_is_made_for_it() {
        assertNoneRefused(Office.CLASSES.stream().map(JavaClass::getSimpleName));
        assertNoneRefused(Office.CLASSES.stream()
                .flatMap(type -> type.getMembers().stream())
                .map(JavaMember::getName));
    }

    @Test
    void no_address_leads_to_it() {
        assertNoneRefused(words(ADDRESS, Sources.textOf(Sources.under(Sources.JAVA, ".java"))));
    }

    @Test
    void no_model_and_no_form_asks_for_it() {
        assertNoneRefused(
                words(MODEL_WORD, Sources.textOf(Sources.under(Sources.PROCESSES, ".bpmn", ".dmn", ".form", ".html"))));
    }

    @Test
    void no_sentence_speaks_of_it() {
        assertNoneRefused(MessageFiles.inBoth().map(Map.Entry::getKey));
        assertNoneRefused(MessageFiles.all("zh").values().stream());
    }

    private static Stream<String> words(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(place -> place.group(1));
    }

    private static void assertNoneRefused(Stream<String> names) {
        assertThat(names.distinct()
                        .flatMap(name -> Refused.LIST.stream()
                                .filter(refused -> refused.names(name))
                                .map(refused -> name + " (" + refused.id() + ": " + refused.why() + ")")))
                .isEmpty();
    }
}
