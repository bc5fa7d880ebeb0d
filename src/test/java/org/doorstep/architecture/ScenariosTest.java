package org.doorstep.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doorstep.office.Scenario;
import org.doorstep.office.Tells;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every case of practice is told by a test. */
class ScenariosTest {

    private static final Set<Scenario> TOLD = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests()).importPackages("org.doorstep").stream()
                    .flatMap(type -> Stream.<HasAnnotations<?>>concat(Stream.of(type), type.getMethods().stream()))
                    .flatMap(told -> told.tryGetAnnotationOfType(Tells.class).stream())
                    .map(Tells::value)
                    .collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource
    void is_told(Scenario scenario) {
        assertThat(TOLD).contains(scenario);
    }
}
