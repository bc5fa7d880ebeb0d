package org.doorstep.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.doorstep.office.ForkedOffice;
import org.doorstep.office.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of another system comes over in one file. */
class LargeImportIT {

    private static final int ROWS = 3_000;

    @TempDir
    private Path folder;

    @Test
    void three_thousand_petitions_in_one_file_are_registered_and_none_is_twice() {
        try (var office = ForkedOffice.in(folder, "camunda.bpm.job-execution.enabled=false")) {
            var registrar = Post.from(office.desk("chen.min"));

            var first = imported(registrar);
            assertThat(first.path("registered").asInt()).isEqualTo(ROWS);
            assertThat(first.path("rejected")).isEmpty();

            var second = imported(registrar);
            assertThat(second.path("registered").asInt()).isZero();
            assertThat(second.path("already").asInt()).isEqualTo(ROWS);
        }
    }

    private static JsonNode imported(Post registrar) {
        return registrar
                .file("/api/petitions/import", "export.csv", SampleExport.csv(ROWS), Map.of())
                .is(200)
                .json();
    }
}
