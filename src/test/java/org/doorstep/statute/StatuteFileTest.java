package org.doorstep.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.doorstep.kernel.FieldError;
import org.junit.jupiter.api.Test;

class StatuteFileTest {

    private static final String GOOD = """
            profile: CN-X
            rollLastDay: true
            officeCloses: "17:30"
            reminderPercent: 50
            clocks:
              D-HANDLE: {period: 60 days, starts: acceptance, article: R22 §34}
            defaultStep: 5 working days
            steps:
              splitDemands: 1 working day
            """;

    @Test
    void a_good_profile_is_read() throws IOException {
        var statute = read(GOOD);
        assertThat(statute.clock("D-HANDLE").term()).isEqualTo(new Term(60, false));
        assertThat(statute.step("splitDemands")).isEqualTo(new Term(1, true));
        assertThat(statute.step("addedByAManager")).isEqualTo(new Term(5, true));
    }

    @Test
    void all_faults_are_named_at_once() {
        var faults = faultsOf(GOOD.replace("60 days", "sixty days")
                .replace("article: R22 §34", "article: ''")
                .replace("true", "perhaps")
                .replace("17:30", "25:00")
                .replace("50", "140")
                .replace("splitDemands: 1", "Split-Demands: 0"));
        assertThat(faults)
                .extracting(FieldError::field, FieldError::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("rollLastDay", "statute.notYesOrNo"),
                        org.assertj.core.groups.Tuple.tuple("officeCloses", "statute.notATime"),
                        org.assertj.core.groups.Tuple.tuple("reminderPercent", "statute.notAShare"),
                        org.assertj.core.groups.Tuple.tuple("clocks.D-HANDLE.period", "statute.notAPeriod"),
                        org.assertj.core.groups.Tuple.tuple("clocks.D-HANDLE.article", "statute.missing"),
                        org.assertj.core.groups.Tuple.tuple("steps", "statute.notAStep"),
                        org.assertj.core.groups.Tuple.tuple("steps.Split-Demands", "statute.notAPeriod"));
    }

    @Test
    void what_is_not_yaml_is_named_with_its_line() {
        assertThat(faultsOf("profile: [\nrollLastDay: true"))
                .extracting(FieldError::code)
                .containsExactly("statute.unreadable");
    }

    @Test
    void an_empty_file_is_no_profile() {
        assertThat(faultsOf("")).isNotEmpty();
    }

    private static Statute read(String text) throws IOException {
        return StatuteFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static java.util.List<FieldError> faultsOf(String text) {
        return catchThrowableOfType(InvalidStatute.class, () -> read(text)).faults();
    }
}
