package cn.sansheng.kiosk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import cn.sansheng.kiosk.screen.KioskScreen;
import cn.sansheng.kiosk.screen.Rehearsing;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("cn.sansheng.kiosk");

    @Test
    void everyLayerKnowsOnlyThoseBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("program")
                .definedBy("cn.sansheng.kiosk")
                .layer("owner")
                .definedBy("..kiosk.owner..")
                .layer("screen")
                .definedBy("..kiosk.screen..")
                .layer("speech")
                .definedBy("..kiosk.speech..")
                .layer("keys")
                .definedBy("..kiosk.keys..")
                .layer("words")
                .definedBy("..kiosk.words..")
                .layer("visit")
                .definedBy("..kiosk.visit..")
                .layer("printer")
                .definedBy("..kiosk.printer..")
                .layer("search")
                .definedBy("..kiosk.search..")
                .whereLayer("program")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("owner")
                .mayOnlyBeAccessedByLayers("program")
                .whereLayer("screen")
                .mayOnlyBeAccessedByLayers("program")
                .whereLayer("speech")
                .mayOnlyBeAccessedByLayers("program")
                .whereLayer("keys")
                .mayOnlyBeAccessedByLayers("program")
                .whereLayer("words")
                .mayOnlyBeAccessedByLayers("screen", "speech")
                .whereLayer("visit")
                .mayOnlyBeAccessedByLayers("program", "owner", "screen", "speech", "keys", "words")
                .whereLayer("printer")
                .mayOnlyBeAccessedByLayers("program", "owner", "screen", "speech", "words", "visit")
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("program", "visit")
                .because("what a kiosk does is decided without screen, printer or network")
                .check(OURS);
    }

    @Test
    void theCoreTouchesNoScreenNoDeviceNoNetworkAndNoClock() {
        noClasses()
                .that()
                .resideInAPackage("..visit..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("javafx..")
                                .or(resideInAPackage("cn.sansheng.serial.."))
                                .or(resideInAPackage("cn.sansheng.client.."))
                                .or(resideInAPackage("java.util.concurrent.."))
                                .or(equivalentTo(java.time.Clock.class)))
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .because("the core is tested with a clock in hand and without a window")
                .check(OURS);
    }

    @Test
    void theScreenDoesNoInputOrOutput() {
        noClasses()
                .that()
                .resideInAPackage("..screen..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("cn.sansheng.client..")
                                .or(resideInAPackage("cn.sansheng.serial.."))
                                .or(resideInAPackage("java.net.http.."))
                                .or(resideInAPackage("java.nio.file..")))
                .because("a thread that draws must not wait for anything else")
                .check(OURS);
    }

    @Test
    void oneClassJoinsScreenAndCore() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(KioskScreen.class, Rehearsing.class)
                .and()
                .haveSimpleNameNotContaining("Toolkit")
                .should()
                .dependOnClassesThat(equivalentTo(Platform.class))
                .because("pictures reach the JavaFX thread by one way only")
                .check(OURS);
    }
}
