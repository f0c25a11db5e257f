package cn.sansheng.ledboard.simulator;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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
    void theSimulatorStandsOnItsOwn() {
        classes()
                .that()
                .resideInAPackage("..simulator..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "cn.sansheng.ledboard.simulator..",
                        "cn.sansheng.serial.far..",
                        "java..",
                        "javax.imageio..",
                        "org.jspecify..",
                        "picocli..",
                        "com.fasterxml.jackson.annotation..",
                        "tools.jackson..")
                .because("a far end that shares code with the encoder would share its mistakes")
                .check(OURS);
    }

    @Test
    void nobodyUsesTheSimulatorsInside() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..simulator..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("..simulator..")
                                .and(not(equivalentTo(SimulatorMain.class))))
                .because("the driver must not learn from its own examiner")
                .allowEmptyShould(true)
                .check(OURS);
    }
}
