package cn.sansheng.counter.simulator;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class StandsAloneTest {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("cn.sansheng.counter");

    @Test
    void theSimulatorStandsOnItsOwn() {
        classes()
                .that()
                .resideInAPackage("cn.sansheng.counter.simulator..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "cn.sansheng.counter.simulator..",
                        "cn.sansheng.serial.far..",
                        "java..",
                        "org.jspecify..",
                        "picocli..",
                        "tools.jackson..")
                .because("a far end that shares code with who listens would share its mistakes")
                .check(OURS);
    }

    @Test
    void nobodyUsesTheSimulatorsInside() {
        noClasses()
                .that()
                .resideOutsideOfPackage("cn.sansheng.counter.simulator..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("cn.sansheng.counter.simulator..")
                                .and(not(equivalentTo(ModemMain.class))))
                .because("who listens must not learn from its own examiner")
                .check(OURS);
    }
}
