package org.doorstep.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.doorstep.architecture.Office.CLASSES;

import java.util.Date;
import org.doorstep.DoorstepApplication;
import org.doorstep.kernel.UseCase;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.core.ApplicationModules;

class ModuleRulesTest {

    private static final String[] MAY_KNOW_THE_ENGINE = {
        "org.doorstep.engine..",
        "org.doorstep.studio..",
        "org.doorstep.access..",
        "org.doorstep.workbench..",
        "org.doorstep.bench..",
        "org.doorstep..process.."
    };

    @Test
    void modules_use_only_what_they_declare() {
        ApplicationModules.of(DoorstepApplication.class).verify();
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        classes()
                .that()
                .resideInAPackage("org.doorstep.*..")
                .should(new Office.LiveInPackageMarked(NullMarked.class))
                .check(CLASSES);
    }

    @Test
    void only_the_adapters_know_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackages(MAY_KNOW_THE_ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(CLASSES);
    }

    @Test
    void the_engine_is_not_entered_by_its_back_door() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.doorstep.engine..", "org.doorstep.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..impl..")
                .because("the forks that read the same models move what lies there")
                .check(CLASSES);
    }

    @Test
    void what_a_class_needs_comes_through_its_constructor() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("jakarta.annotation.Resource")
                .check(CLASSES);
    }

    @Test
    void the_old_date_stays_at_the_border_to_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.doorstep.engine..", "org.doorstep.deadline..", "org.doorstep..process..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Date.class, java.util.Calendar.class)
                .check(CLASSES);
    }

    @Test
    void what_time_it_is_comes_from_the_clock_of_the_office() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.doorstep.engine")
                .should()
                .callMethodWhere(Office.asksTheMachineForTheTime())
                .check(CLASSES);
    }

    @Test
    void a_class_is_named_for_what_it_is() {
        noClasses().should().haveSimpleNameStartingWith("Abstract").check(CLASSES);
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Manager|Helper|Helpers|Util|Utils|Base|Constants|DTO|Dto)")
                .because("the right word has not been found yet")
                .check(CLASSES);
    }

    @Test
    void a_use_case_has_one_public_verb() {
        classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should(new Office.HaveOnePublicMethod())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void fields_of_what_we_keep_are_final() {
        fields().that()
                .areDeclaredInClassesThat(Office.areComponents())
                .should()
                .beFinal()
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}
