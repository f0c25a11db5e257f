package cn.sansheng.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("cn.sansheng.simulator");

    @Test
    void theDayAndTheJudgeArePure() {
        noClasses()
                .that()
                .resideInAnyPackage("..simulator.day..", "..simulator.judge..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "cn.sansheng.client..",
                        "java.net..",
                        "java.util.concurrent..",
                        "..simulator.crowd..",
                        "..simulator.demo..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .because("a whole day must run in a test, with the time in hand")
                .check(CLASSES);
    }

    @Test
    void theJudgeKnowsNothingOfTheHub() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("cn.sansheng.hub..", "cn.sansheng.ledboard..")
                .because("who judges a program must not share its mistakes")
                .check(CLASSES);
    }
}
