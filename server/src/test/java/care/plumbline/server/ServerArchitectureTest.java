package care.plumbline.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What keeps the server small: few classes know HTTP, and what is stored knows no page.
class ServerArchitectureTest {

    private static final String SERVER = "care.plumbline.server";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(SERVER);

    @Test
    void nobody_else_knows_the_server() {
        Set<String> may = Set.of(
                "Web",
                "Listener",
                "Strict",
                "Door",
                "PageDoor",
                "FormDoor",
                "Caller",
                "Sender",
                "Headers",
                "PhoneFiles",
                "SightFiles",
                "FileForm",
                "LinkDoor",
                "CopyDoor");
        noClasses()
                .that(DescribedPredicate.describe("are not " + may, (JavaClass one) -> !may.contains(topmost(one))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.helidon..")
                .check(CLASSES);
    }

    @Test
    void store_and_seal_know_no_page() {
        noClasses()
                .that()
                .resideInAnyPackage(SERVER + ".store..", SERVER + ".seal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("care.plumbline.pages..")
                .check(CLASSES);
    }

    @Test
    void packages_do_not_go_in_circles() {
        slices().matching(SERVER + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    private static String topmost(JavaClass one) {
        String name = one.getFullName().substring(one.getPackageName().length() + 1);
        return name.split("\\$", 2)[0];
    }
}
