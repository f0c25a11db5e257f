package cn.sansheng.hub;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("cn.sansheng.hub");

    @Test
    void everyLayerKnowsOnlyThoseBelow() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("program")
                .definedBy("cn.sansheng.hub")
                .layer("gateway")
                .definedBy("..hub.gateway..")
                .layer("broker")
                .definedBy("..hub.broker..")
                .layer("web")
                .definedBy("..hub.web..")
                .layer("owner")
                .definedBy("..hub.owner..")
                .layer("journal")
                .definedBy("..hub.journal..")
                .layer("forecast")
                .definedBy("cn.sansheng.hub.forecast", "..hub.forecast.backtest..")
                .layer("report")
                .definedBy("..hub.report..")
                .layer("upkeep")
                .definedBy("..hub.upkeep..")
                .layer("hall")
                .definedBy("..hub.hall..", "..hub.forecast.learnt..")
                .whereLayer("program")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("gateway")
                .mayOnlyBeAccessedByLayers("program")
                .whereLayer("broker")
                .mayOnlyBeAccessedByLayers("program")
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("program")
                .whereLayer("owner")
                .mayOnlyBeAccessedByLayers("program", "gateway")
                .whereLayer("journal")
                .mayOnlyBeAccessedByLayers("program", "owner", "web")
                .whereLayer("forecast")
                .mayOnlyBeAccessedByLayers("program")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("program", "web")
                .whereLayer("upkeep")
                .mayOnlyBeAccessedByLayers("web")
                .because("pages and reports only read: nothing behind the journal decides")
                .check(OURS);
    }

    @Test
    void whatAHallDecidesIsPure() {
        classes()
                .that()
                .resideInAnyPackage("..hub.hall..", "..hub.forecast.learnt..")
                .should()
                .onlyDependOnClassesThat(
                        equivalentTo(URI.class)
                                .or(
                                        resideInAnyPackage(
                                                "..hub.hall..",
                                                "..hub.forecast.learnt..",
                                                "..hub.config..",
                                                "cn.sansheng.messages..",
                                                "org.pcollections..",
                                                "com.fasterxml.jackson.annotation..",
                                                "tools.jackson..",
                                                "java.lang..",
                                                "java.time..",
                                                "java.util",
                                                "java.util.function..",
                                                "java.util.regex..",
                                                "java.util.stream..",
                                                "org.jspecify..")))
                .because("a hall is the fold of its journal, today and when it is read again")
                .check(OURS);
    }

    @Test
    void timeAndChanceComeInToWhatIsDecidedForetoldAndReported() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..hub.hall..",
                        "..hub.forecast",
                        "..hub.forecast.learnt..",
                        "..hub.report..",
                        "..hub.upkeep..")
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("one clock is made by Main, and the same day must give the same hall")
                .check(OURS);
    }
}
