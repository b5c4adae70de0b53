package dev.loopwise.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;

/** Who may know whom, as rules over compiled classes. */
final class ArchitectureRules {
    private static final String ROOT = "dev.loopwise";

    private ArchitectureRules() {}

    static ArchRule everyClassIsInARoom() {
        String[] rooms = Arrays.stream(Room.values()).map(Room::packages).toArray(String[]::new);
        return classes()
                .that()
                .resideOutsideOfPackage(ROOT)
                .should()
                .resideInAnyPackage(rooms)
                .as("every class is in a room, or beside the main class")
                .because("a new room needs a place in the order of rooms first");
    }

    static ArchRule arrowsRunDownwards() {
        return all(
                Arrays.stream(Room.values()).map(ArchitectureRules::knowsOnlyWhatIsBelow).toList());
    }

    private static ArchRule knowsOnlyWhatIsBelow(Room room) {
        String[] forbidden = room.forbidden().stream().map(Room::packages).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden).or(resideInAPackage(ROOT)))
                .allowEmptyShould(true);
    }

    static ArchRule packagesAreFreeOfCycles() {
        return slices().matching(ROOT + ".(**)").should().beFreeOfCycles().allowEmptyShould(true);
    }

    static ArchRule engineIsPlainJava() {
        return classes()
                .that()
                .resideInAPackage(ROOT + ".engine..")
                .and()
                .resideOutsideOfPackage(ROOT + ".engine.js..")
                .should()
                .onlyDependOnClassesThat(plainJavaOr(ROOT + ".engine.."))
                .allowEmptyShould(true);
    }

    static ArchRule graalIsKnownToTheRealmOnly() {
        return classes()
                .that()
                .resideInAPackage(ROOT + ".engine.js..")
                .should()
                .onlyDependOnClassesThat(
                        plainJavaOr(
                                ROOT + ".engine..",
                                "javax.crypto..",
                                "com.sun.management..",
                                "org.graalvm..",
                                "com.oracle.truffle..",
                                "com.oracle.js.parser..",
                                "com.github.benmanes.caffeine..",
                                "org.bouncycastle.."))
                .allowEmptyShould(true);
    }

    static ArchRule gradingIsPlainJavaOverTheEngine() {
        return classes()
                .that()
                .resideInAPackage(ROOT + ".grading..")
                .should()
                .onlyDependOnClassesThat(plainJavaOr(ROOT + ".grading..", ROOT + ".engine.."))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> plainJavaOr(String... packages) {
        return resideInAPackage("java..")
                .and(not(resideInAPackage("java.sql..")))
                .or(resideInAnyPackage(packages))
                .or(DescribedPredicate.describe("primitives", type -> type.isPrimitive()))
                .or(DescribedPredicate.describe("arrays", type -> type.isArray()));
    }

    static ArchRule tablesStayInTheirRoom() {
        return all(Room.FEATURES.stream().map(ArchitectureRules::knowsNoTableOfOthers).toList());
    }

    private static ArchRule knowsNoTableOfOthers(Room room) {
        DescribedPredicate<JavaClass> table =
                simpleNameEndingWith("Entity").or(simpleNameEndingWith("Repository"));
        return noClasses()
                .that()
                .resideInAPackage(room.packages())
                .should()
                .dependOnClassesThat(
                        table.and(resideInAPackage(ROOT + ".."))
                                .and(not(resideInAPackage(room.packages()))))
                .allowEmptyShould(true)
                .because("a feature asks another for a record, never for its rows");
    }

    static ArchRule tablesArePackagePrivate() {
        return classes()
                .that()
                .haveSimpleNameEndingWith("Entity")
                .or()
                .haveSimpleNameEndingWith("Repository")
                .or()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true);
    }

    static ArchRule entitiesAreCalledEntities() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveSimpleNameEndingWith("Entity")
                .allowEmptyShould(true);
    }

    static ArchRule nothingIsInjectedIntoFields() {
        return fields().should()
                .notBeAnnotatedWith(Inject.class)
                .because("a constructor says what a class needs, and a test can pass a fake");
    }

    static ArchRule timeComesFromTheClock() {
        DescribedPredicate<JavaClass> legacy = equivalentTo(Date.class);
        return noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".shared..")
                .should()
                .dependOnClassesThat(legacy.or(equivalentTo(Calendar.class)))
                .orShould()
                .callMethodWhere(ReadsTheWallClock.PREDICATE)
                .because("a clock that is passed in can be set by a test");
    }

    static ArchRule runsAreFreeOfChanceAndThreads() {
        DescribedPredicate<JavaClass> chance =
                equivalentTo(Random.class)
                        .or(equivalentTo(SplittableRandom.class))
                        .or(equivalentTo(ThreadLocalRandom.class))
                        .or(equivalentTo(Thread.class))
                        .or(resideInAPackage("java.security.."));
        return noClasses()
                .that()
                .resideInAPackage(ROOT + ".engine..")
                .and()
                .resideOutsideOfPackages(ROOT + ".engine.js..", ROOT + ".engine.explore..")
                .should()
                .dependOnClassesThat(chance)
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .allowEmptyShould(true)
                .because("a run is a function of its snippet and schedule");
    }

    static ArchRule onlyTheCommandLinePrints() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".cli..", ROOT + ".startup..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("a service logs; what a person started by hand may print");
    }

    private static ArchRule all(List<ArchRule> rules) {
        CompositeArchRule composite = CompositeArchRule.of(rules.get(0));
        for (ArchRule rule : rules.subList(1, rules.size())) {
            composite = composite.and(rule);
        }
        return composite;
    }
}
