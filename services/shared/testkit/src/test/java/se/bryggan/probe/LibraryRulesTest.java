package se.bryggan.probe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import se.bryggan.testkit.EveryDoorIsGuarded;

class LibraryRulesTest {
    private final JavaClasses libraries = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.bryggan.boundary", "se.bryggan.outbox");

    @Test
    void everyDoorOfTheLibrariesIsGuardedOrListedWithItsReason() {
        EveryDoorIsGuarded.in("se.bryggan");
    }

    @Test
    void theDecisionPointKnowsNothingButTheLanguageAndItsDataFormat() {
        classes()
                .that()
                .resideInAPackage("se.bryggan.boundary.disclosure")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "com.fasterxml.jackson..", "se.bryggan.boundary.disclosure")
                .check(libraries);
    }

    @Test
    void theCoreOfTheBoundaryKnowsNoEdge() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "se.bryggan.boundary.disclosure..",
                        "se.bryggan.boundary.gate..",
                        "se.bryggan.boundary.ledger..",
                        "se.bryggan.boundary.accesslog..",
                        "se.bryggan.boundary.facts..",
                        "se.bryggan.boundary.seal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka..", "org.eclipse.microprofile.reactive..")
                .check(libraries);
    }

    @Test
    void theBoundaryKnowsNeitherOutboxNorContracts() {
        noClasses()
                .that()
                .resideInAPackage("se.bryggan.boundary..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.bryggan.outbox..", "se.bryggan.contracts..")
                .check(libraries);
    }
}
