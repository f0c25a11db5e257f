package cn.sansheng.counter;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import cn.sansheng.counter.desk.Event;
import cn.sansheng.messages.Fact;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("cn.sansheng.counter");

    @Test
    void everyLayerKnowsOnlyThoseBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("program")
                .definedBy("cn.sansheng.counter")
                .layer("screens")
                .definedBy("..counter.console..")
                .layer("shell")
                .definedBy("..counter.link..")
                .layer("wires")
                .definedBy("..counter.wires..")
                .layer("state")
                .definedBy("..counter.desk..")
                .whereLayer("program")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("screens")
                .mayOnlyBeAccessedByLayers("program")
                .whereLayer("shell")
                .mayOnlyBeAccessedByLayers("program", "screens")
                .whereLayer("wires")
                .mayOnlyBeAccessedByLayers("program")
                .whereLayer("state")
                .mayOnlyBeAccessedByLayers("program", "screens", "shell")
                .because("what a clerk may do is decided without knowing keys, wires or brokers")
                .check(OURS);
    }

    @Test
    void theCoreTouchesNoScreenNoNetworkAndNoClock() {
        noClasses()
                .that()
                .resideInAPackage("..counter.desk..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("javafx..")
                                .or(resideInAPackage("cn.sansheng.client.."))
                                .or(resideInAPackage("com.pi4j.."))
                                .or(resideInAPackage("java.net.."))
                                .or(resideInAPackage("java.util.concurrent.."))
                                .or(equivalentTo(java.time.Clock.class)))
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .because("the core is tested with a clock in hand and without a screen")
                .check(OURS);
    }

    @Test
    void noScreenCanMakeARating() {
        noClasses()
                .that()
                .resideInAPackage("..counter.console..")
                .should()
                .dependOnClassesThat(
                        equivalentTo(Fact.RatingGiven.class)
                                .or(equivalentTo(Event.ButtonPressed.class)))
                .because("a rating comes from the citizen's buttons only (B1.6)")
                .check(OURS);
    }
}
