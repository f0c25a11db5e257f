package cn.sansheng.client;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import cn.sansheng.client.check.Asking;
import cn.sansheng.client.check.Device;
import cn.sansheng.client.check.Finding;
import cn.sansheng.client.check.Inspected;
import cn.sansheng.client.check.ReportPage;
import cn.sansheng.client.check.StationReport;
import cn.sansheng.client.check.Verdict;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("cn.sansheng.client");

    @Test
    void oneClassKnowsTheMqttLibrary() {
        noClasses()
                .that(not(belongTo(equivalentTo(BrokerConnection.class))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.paho..")
                .because("the library has traps, and one day another will take its place")
                .check(OURS);
    }

    @Test
    void theCoreIsPure() {
        classes()
                .that()
                .resideInAPackage("..client.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "cn.sansheng.client.core..",
                        "cn.sansheng.messages..",
                        "java.lang..",
                        "java.time..",
                        "java.util",
                        "java.util.function..",
                        "java.util.stream..",
                        "org.jspecify..")
                .because("what to send again and when is tried with the clock in hand")
                .check(OURS);
        noClasses()
                .that()
                .resideInAPackage("..client.core..")
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("time comes in")
                .check(OURS);
    }

    @Test
    void theDiskKnowsNothingOfTheNetwork() {
        noClasses()
                .that()
                .resideInAPackage("..client.outbox..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("cn.sansheng.client", "java.net..")
                .because("a fact is safe whatever the network does")
                .check(OURS);
    }

    @Test
    void aTapeKnowsNothingOfTheNetworkNorTheClock() {
        noClasses()
                .that()
                .resideInAPackage("..client.tape..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("cn.sansheng.client", "java.net..")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Instant.class, "now")
                .because("a replay needs no hall, and its moments stand on the tape")
                .check(OURS);
    }

    @Test
    void whatWasFoundAndHowItReadsIsPure() {
        noClasses()
                .that()
                .belongToAnyOf(
                        Asking.class,
                        Device.class,
                        Finding.class,
                        Inspected.class,
                        ReportPage.class,
                        StationReport.class,
                        Verdict.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.util.concurrent..")
                .because("a report is the same wherever it is written")
                .check(OURS);
    }
}
