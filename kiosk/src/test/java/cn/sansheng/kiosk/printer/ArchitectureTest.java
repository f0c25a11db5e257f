package cn.sansheng.kiosk.printer;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
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
                    .importPackages("cn.sansheng.kiosk.printer");

    @Test
    void bytesAndPaperKnowNoSlipNoLineAndNoClock() {
        noClasses()
                .that()
                .resideInAPackage("..printer.escpos..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("cn.sansheng..")
                                .and(not(resideInAPackage("..printer.escpos..")))
                                .or(resideInAPackage("java.util.concurrent.."))
                                .or(equivalentTo(java.time.Clock.class)))
                .because("bytes are tested with files, not with printers")
                .check(OURS);
    }

    @Test
    void whatStandsOnASlipIsDecidedWithoutALine() {
        noClasses()
                .that(
                        simpleNameStartingWith("Slip")
                                .or(simpleNameStartingWith("Condition"))
                                .or(simpleNameStartingWith("Wait")))
                .should()
                .dependOnClassesThat(resideInAPackage("cn.sansheng.serial.."))
                .orShould()
                .callMethod(System.class, "nanoTime")
                .because("layout and judgement are pure")
                .check(OURS);
    }

    @Test
    void thePrinterKnowsNoScreen() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "cn.sansheng.kiosk.printer..",
                        "cn.sansheng.messages..",
                        "cn.sansheng.serial..",
                        "com.google.zxing..",
                        "org.slf4j..",
                        "org.jspecify..",
                        "java..")
                .because("the paper can be printed without a screen")
                .check(OURS);
    }

    private static <T> com.tngtech.archunit.base.DescribedPredicate<T> not(
            com.tngtech.archunit.base.DescribedPredicate<T> other) {
        return com.tngtech.archunit.base.DescribedPredicate.not(other);
    }
}
