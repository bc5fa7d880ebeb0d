package org.doorstep.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.doorstep.petition.Status;
import org.doorstep.portal.CitizenCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifePictureTest {

    @ParameterizedTest
    @EnumSource(value = Status.class, names = "WITHDRAWN", mode = EnumSource.Mode.EXCLUDE)
    void a_petition_stands_at_one_stage_of_its_life(Status status) {
        var stages = LifePicture.of(aPetition(status, false)).stages();

        assertThat(stages)
                .filteredOn(stage -> stage.when().equals("now"))
                .extracting(LifePicture.Stage::status)
                .containsExactly(status.name());
        assertThat(stages.get(stages.size() - 1).when()).isEqualTo(status == Status.ARCHIVED ? "now" : "ahead");
    }

    @Test
    void a_withdrawn_petition_never_shows_an_answer() {
        assertThat(LifePicture.of(aPetition(Status.ARCHIVED, true)).stages())
                .extracting(LifePicture.Stage::status)
                .containsExactly("REGISTERED", "WITHDRAWN", "ARCHIVED");
    }

    private static CitizenCase aPetition(Status status, boolean withdrawn) {
        return new CitizenCase(
                "2026-000001",
                status.name(),
                "",
                "PETITIONER",
                1,
                LocalDate.of(2026, 11, 25),
                withdrawn,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                false,
                false,
                false);
    }
}
