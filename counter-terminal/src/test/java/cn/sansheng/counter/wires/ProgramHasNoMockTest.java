package cn.sansheng.counter.wires;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Pi4J puts its mock in place of a provider that is missing, if it finds one: a counter whose
/// buttons do nothing, and no error.
class ProgramHasNoMockTest {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("cn.sansheng.counter");

    @Test
    void theMockIsNotEvenThere() throws IOException, ParserConfigurationException, SAXException {
        assertEquals(List.of(), scopesOf("pi4j-plugin-mock"));
    }

    @Test
    void pinsAreTheGpioModulesBusiness() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("com.pi4j.."))
                .because("what is true of Pi4J is true for the kiosk's keys too, and stands once")
                .check(OURS);
    }

    @Test
    void theCoreTouchesNoPinNoSocketAndNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage("..counter.pins..", "..counter.buttons..", "..counter.phone..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("com.pi4j..")
                                .or(resideInAPackage("cn.sansheng.client.."))
                                .or(resideInAPackage("cn.sansheng.counter.wires.."))
                                .or(resideInAPackage("java.net.."))
                                .or(resideInAPackage("java.io.."))
                                .or(resideInAPackage("java.nio.file.."))
                                .or(resideInAPackage("java.nio.channels.."))
                                .or(resideInAPackage("java.util.concurrent.."))
                                .or(equivalentTo(java.time.Clock.class)))
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .because("rings and presses are judged with a clock in hand and without a wire")
                .check(OURS);
    }

    /// The document of an exchange is read from a string, which Java does with a reader.
    @Test
    void theTalkWithAnExchangeTouchesNoSocketAndNoClock() {
        noClasses()
                .that()
                .resideInAPackage("..counter.sip..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("cn.sansheng.client..")
                                .or(resideInAPackage("cn.sansheng.counter.wires.."))
                                .or(resideInAPackage("java.net.."))
                                .or(resideInAPackage("java.nio.file.."))
                                .or(resideInAPackage("java.nio.channels.."))
                                .or(resideInAPackage("java.util.concurrent.."))
                                .or(resideInAPackage("org.slf4j.."))
                                .or(equivalentTo(java.time.Clock.class)))
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .because("it is tested with a clock in hand, and logs nobody's number")
                .check(OURS);
    }

    private static List<String> scopesOf(String artifact)
            throws IOException, ParserConfigurationException, SAXException {
        Path pom = Path.of(System.getProperty("basedir", "counter-terminal"), "pom.xml");
        NodeList dependencies =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(pom.toFile())
                        .getElementsByTagName("dependency");
        return IntStream.range(0, dependencies.getLength())
                .mapToObj(dependencies::item)
                .map(Element.class::cast)
                .filter(it -> text(it, "artifactId").equals(artifact))
                .map(it -> text(it, "scope"))
                .toList();
    }

    private static String text(Element dependency, String name) {
        NodeList found = dependency.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
