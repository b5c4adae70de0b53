package dev.loopwise.architecture;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule sees a class that breaks it, so that none of them is empty words. */
class ArchitectureRulesTest {
    @TempDir Path folder;

    @Test
    void rooms_unknownPackage_isRefused() {
        assertRefused(
                ArchitectureRules.everyClassIsInARoom(),
                "package dev.loopwise.util; class Wrong {}");
    }

    @Test
    void rooms_arrowUpwards_isRefused() {
        assertRefused(
                ArchitectureRules.arrowsRunDownwards(),
                "package dev.loopwise.cohort; public class Cohort {}",
                "package dev.loopwise.quiz; class Wrong { dev.loopwise.cohort.Cohort cohort; }");
    }

    @Test
    void rooms_webKnowingAFeature_isRefused() {
        assertRefused(
                ArchitectureRules.arrowsRunDownwards(),
                "package dev.loopwise.quiz; public class Quiz {}",
                "package dev.loopwise.web; class Wrong { dev.loopwise.quiz.Quiz quiz; }");
    }

    @Test
    void rooms_arrowToTheMainClass_isRefused() {
        assertRefused(
                ArchitectureRules.arrowsRunDownwards(),
                "package dev.loopwise; public class Loopwise {}",
                "package dev.loopwise.shared; class Wrong { dev.loopwise.Loopwise main; }");
    }

    @Test
    void packages_cycle_isRefused() {
        assertRefused(
                ArchitectureRules.packagesAreFreeOfCycles(),
                "package dev.loopwise.engine.pool; public class Work {"
                        + " dev.loopwise.engine.loop.Wrong loop; }",
                "package dev.loopwise.engine.loop; public class Wrong {"
                        + " dev.loopwise.engine.pool.Work work; }");
    }

    @Test
    void engine_framework_isRefused() {
        assertRefused(
                ArchitectureRules.engineIsPlainJava(),
                "package dev.loopwise.engine.loop; @jakarta.inject.Singleton class Wrong {}");
    }

    @Test
    void engine_database_isRefused() {
        assertRefused(
                ArchitectureRules.engineIsPlainJava(),
                "package dev.loopwise.engine; class Wrong { java.sql.Connection connection; }");
    }

    @Test
    void engine_graalOutsideTheRealm_isRefused() {
        assertRefused(
                ArchitectureRules.engineIsPlainJava(),
                "package dev.loopwise.engine.pool; class Wrong {"
                        + " org.graalvm.polyglot.Value value; }");
    }

    @Test
    void engine_frameworkInTheRealm_isRefused() {
        assertRefused(
                ArchitectureRules.graalIsKnownToTheRealmOnly(),
                "package dev.loopwise.engine.js; @jakarta.inject.Singleton class Wrong {}");
    }

    @Test
    void engine_chance_isRefused() {
        assertRefused(
                ArchitectureRules.runsAreFreeOfChanceAndThreads(),
                "package dev.loopwise.engine.pool; class Wrong { double any = Math.random(); }");
    }

    @Test
    void engine_threads_areRefused() {
        assertRefused(
                ArchitectureRules.runsAreFreeOfChanceAndThreads(),
                "package dev.loopwise.engine.loop; class Wrong { Thread thread; }");
    }

    @Test
    void grading_framework_isRefused() {
        assertRefused(
                ArchitectureRules.gradingIsPlainJavaOverTheEngine(),
                "package dev.loopwise.grading; @jakarta.inject.Singleton class Wrong {}");
    }

    @Test
    void features_tableOfAnother_isRefused() {
        assertRefused(
                ArchitectureRules.tablesStayInTheirRoom(),
                "package dev.loopwise.quiz; public class QuizEntity {}",
                "package dev.loopwise.cohort; class Wrong { dev.loopwise.quiz.QuizEntity quiz; }");
    }

    @Test
    void features_publicTable_isRefused() {
        assertRefused(
                ArchitectureRules.tablesArePackagePrivate(),
                "package dev.loopwise.quiz; @jakarta.persistence.Entity public class Wrong {}");
    }

    @Test
    void features_entityByAnotherName_isRefused() {
        assertRefused(
                ArchitectureRules.entitiesAreCalledEntities(),
                "package dev.loopwise.quiz; @jakarta.persistence.Entity class Wrong {}");
    }

    @Test
    void beans_injectedField_isRefused() {
        assertRefused(
                ArchitectureRules.nothingIsInjectedIntoFields(),
                "package dev.loopwise.quiz; class Wrong { @jakarta.inject.Inject String name; }");
    }

    @Test
    void time_nowWithoutAClock_isRefused() {
        assertRefused(
                ArchitectureRules.timeComesFromTheClock(),
                "package dev.loopwise.quiz; class Wrong {"
                        + " Object today = java.time.LocalDate.now(java.time.ZoneOffset.UTC); }");
    }

    @Test
    void time_currentTimeMillis_isRefused() {
        assertRefused(
                ArchitectureRules.timeComesFromTheClock(),
                "package dev.loopwise.quiz; class Wrong {"
                        + " long now = System.currentTimeMillis(); }");
    }

    @Test
    void time_legacyDate_isRefused() {
        assertRefused(
                ArchitectureRules.timeComesFromTheClock(),
                "package dev.loopwise.quiz; class Wrong { java.util.Date date; }");
    }

    @Test
    void printing_inTheService_isRefused() {
        assertRefused(
                ArchitectureRules.onlyTheCommandLinePrints(),
                "package dev.loopwise.quiz; class Wrong { void say() { System.out.println(); } }");
    }

    private void assertRefused(ArchRule rule, String... sources) {
        assertThatThrownBy(() -> rule.check(compiled(sources)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Architecture Violation")
                .hasMessageContaining("Wrong");
    }

    private JavaClasses compiled(String... sources) throws IOException {
        return CompiledSources.compile(folder, sources);
    }
}
