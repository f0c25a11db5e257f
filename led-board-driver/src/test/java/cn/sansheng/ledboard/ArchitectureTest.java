package cn.sansheng.ledboard;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("cn.sansheng.ledboard");

    @Test
    void everyLayerKnowsOnlyThoseBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("program")
                .definedBy("cn.sansheng.ledboard")
                .layer("shell")
                .definedBy("..ledboard.board..")
                .layer("state")
                .definedBy("..ledboard.show..")
                .layer("protocol")
                .definedBy("..ledboard.protocol..")
                .layer("layout")
                .definedBy("..ledboard.layout..")
                .whereLayer("program")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("shell")
                .mayOnlyBeAccessedByLayers("program")
                .whereLayer("state")
                .mayOnlyBeAccessedByLayers("program", "shell")
                .whereLayer("protocol")
                .mayOnlyBeAccessedByLayers("program", "shell")
                .because("what a board shows is decided without knowing how bytes travel")
                .check(OURS);
    }

    @Test
    void theCoreTouchesNoDeviceNoNetworkAndNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage("..show..", "..layout..", "..protocol..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("cn.sansheng.serial..")
                                .or(resideInAPackage("cn.sansheng.client.."))
                                .or(resideInAPackage("jssc.."))
                                .or(resideInAPackage("java.net.."))
                                .or(resideInAPackage("java.util.concurrent.."))
                                .or(equivalentTo(java.time.Clock.class)))
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .because("the core is tested with a clock in hand and without a cable")
                .check(OURS);
    }
}
