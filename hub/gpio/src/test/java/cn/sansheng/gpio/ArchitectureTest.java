package cn.sansheng.gpio;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pi4j.Pi4J;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("cn.sansheng.gpio");

    /// Pi4J puts its mock in place of a provider that is missing, if it finds one: buttons that do
    /// nothing, and no error.
    @Test
    void theMockIsThereForTestsOnly() throws IOException {
        Path pom = Path.of(String.valueOf(System.getProperty("sansheng.root")), "hub/gpio/pom.xml");
        Pattern mock =
                Pattern.compile("<artifactId>pi4j-plugin-mock</artifactId>\\s*<scope>test</scope>");
        assertTrue(mock.matcher(Files.readString(pom)).find());
    }

    @Test
    void noProviderIsLookedForByItself() {
        noClasses()
                .should()
                .callMethod(Pi4J.class, "newAutoContext")
                .orShould()
                .callMethod(Pi4J.class, "newAutoContextAllowMocks")
                .orShould()
                .dependOnClassesThat(resideInAPackage("com.pi4j.plugin.mock.."))
                .because("a missing provider must be an error")
                .check(OURS);
    }

    @Test
    void oneClassKnowsPinsAndTheRestIsPure() {
        noClasses()
                .that()
                .haveNameNotMatching("cn\\.sansheng\\.gpio\\.GpioPins(\\$.*)?")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("com.pi4j..")
                                .or(resideInAPackage("java.io.."))
                                .or(resideInAPackage("java.util.concurrent.."))
                                .or(equivalentTo(java.time.Clock.class)))
                .orShould()
                .callMethod(System.class, "nanoTime")
                .because("presses are judged with a clock in hand and without a wire")
                .check(OURS);
    }
}
