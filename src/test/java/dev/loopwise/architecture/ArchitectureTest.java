package dev.loopwise.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * The rooms of Loopwise and the arrows between them. {@link ArchitectureRulesTest} shows each rule
 * bite.
 */
class ArchitectureTest {
    private static final JavaClasses MAIN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("dev.loopwise");

    @Test
    void rooms_everyClass_isInOne() {
        ArchitectureRules.everyClassIsInARoom().check(MAIN);
    }

    @Test
    void rooms_arrows_runDownwards() {
        ArchitectureRules.arrowsRunDownwards().check(MAIN);
    }

    @Test
    void packages_amongThemselves_haveNoCycle() {
        ArchitectureRules.packagesAreFreeOfCycles().check(MAIN);
    }

    @Test
    void engine_outsideTheRealm_isPlainJava() {
        ArchitectureRules.engineIsPlainJava().check(MAIN);
    }

    @Test
    void engine_graal_isKnownToTheRealmOnly() {
        ArchitectureRules.graalIsKnownToTheRealmOnly().check(MAIN);
    }

    @Test
    void engine_outsideTheRealm_hasNoChanceAndNoThreads() {
        ArchitectureRules.runsAreFreeOfChanceAndThreads().check(MAIN);
    }

    @Test
    void grading_imports_onlyJavaAndTheEngine() {
        ArchitectureRules.gradingIsPlainJavaOverTheEngine().check(MAIN);
    }

    @Test
    void features_tables_stayInTheirRoom() {
        ArchitectureRules.tablesStayInTheirRoom().check(MAIN);
    }

    @Test
    void features_tables_arePackagePrivate() {
        ArchitectureRules.tablesArePackagePrivate().check(MAIN);
    }

    @Test
    void features_entities_areCalledEntities() {
        ArchitectureRules.entitiesAreCalledEntities().check(MAIN);
    }

    @Test
    void beans_fields_areNeverInjected() {
        ArchitectureRules.nothingIsInjectedIntoFields().check(MAIN);
    }

    @Test
    void time_outsideTheClock_isNeverRead() {
        ArchitectureRules.timeComesFromTheClock().check(MAIN);
    }

    @Test
    void printing_outsideTheCommandLine_isNotDone() {
        ArchitectureRules.onlyTheCommandLinePrints().check(MAIN);
    }
}
