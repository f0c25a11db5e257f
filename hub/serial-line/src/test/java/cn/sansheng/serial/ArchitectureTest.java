package cn.sansheng.serial;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void oneClassKnowsJssc() {
        noClasses()
                .that()
                .doNotHaveSimpleName("JsscPort")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jssc..")
                .because("jSSC's traps are worth avoiding once, and it may have to be replaced")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("cn.sansheng.serial"));
    }
}
