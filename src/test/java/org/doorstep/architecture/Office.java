package org.doorstep.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The classes of Doorstep as they were compiled, and what the rules ask of them beyond ArchUnit's own words. */
final class Office {

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.doorstep");

    private Office() {}

    /** {@code LocalDate.now()} and its kin without our clock, {@code Clock.system…} and the machine's milliseconds. */
    static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("asks the machine for the time", call -> {
            var owner = call.getTargetOwner();
            var target = call.getTarget();
            var ofJavaTime = owner.getPackageName().startsWith("java.time");
            var withOurClock =
                    target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            return ofJavaTime && target.getName().equals("now") && !withOurClock
                    || owner.isEquivalentTo(Clock.class) && target.getName().startsWith("system")
                    || owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
        });
    }

    static DescribedPredicate<JavaClass> areComponents() {
        return DescribedPredicate.describe("are components", type -> type.isMetaAnnotatedWith(Component.class));
    }

    /** A package with a {@code package-info} that carries the annotation. */
    static final class LiveInPackageMarked extends ArchCondition<JavaClass> {

        private final Class<? extends Annotation> mark;

        LiveInPackageMarked(Class<? extends Annotation> mark) {
            super("live in a package with a package-info that says @" + mark.getSimpleName());
            this.mark = mark;
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            var home = type.getPackage();
            if (!home.isAnnotatedWith(mark)) {
                events.add(SimpleConditionEvent.violated(type, home.getName() + " lacks it"));
            }
        }
    }

    /** A class that does one thing. */
    static final class HaveOnePublicMethod extends ArchCondition<JavaClass> {

        HaveOnePublicMethod() {
            super("have one public method");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            var verbs = type.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                    .map(method -> method.getName())
                    .distinct()
                    .toList();
            if (verbs.size() != 1) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + verbs));
            }
        }
    }
}
