package care.plumbline.app.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import care.plumbline.app.seal.Tampered;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What keeps pages small: they know a visit and the engine, and nothing of server, store or templates.
class WebArchitectureTest {

    private static final String WEB = "care.plumbline.app.web";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("care.plumbline.app");

    @Test
    void only_six_classes_know_the_server() {
        Set<String> may = Set.of("Web", "Listener", "Strict", "Door", "Sender", "Headers");
        noClasses()
                .that(DescribedPredicate.describe("are not " + may, (JavaClass one) -> !may.contains(topmost(one))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.helidon..")
                .check(CLASSES);
    }

    @Test
    void only_the_templates_class_knows_the_template_engine() {
        noClasses()
                .that()
                .resideInAPackage("care.plumbline..")
                .and()
                .doNotHaveFullyQualifiedName(WEB + ".Templates")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("gg.jte..")
                .check(CLASSES);
    }

    @Test
    void a_page_knows_neither_the_store_nor_a_key() {
        noClasses()
                .that()
                .resideInAPackage(WEB + ".*..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "lie in store or seal",
                        one -> (one.getPackageName().startsWith("care.plumbline.app.store")
                                        || one.getPackageName().startsWith("care.plumbline.app.seal"))
                                && !one.isEquivalentTo(Tampered.class)))
                .check(CLASSES);
    }

    @Test
    void what_a_page_shows_is_the_same_on_every_machine() {
        Set<String> inexact =
                Set.of("sin", "cos", "tan", "atan2", "acos", "asin", "exp", "log", "log10", "pow", "cbrt", "hypot");
        noClasses()
                .that()
                .resideInAPackage(WEB + "..")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "arithmetic that differs from machine to machine; body.exact has its own",
                        (JavaAccess<?> access) -> (access.getTargetOwner().isEquivalentTo(Math.class)
                                        || access.getTargetOwner().isEquivalentTo(StrictMath.class))
                                && inexact.contains(access.getName())))
                .check(CLASSES);
    }

    /// Another order with every start, and in a browser again another; `InOrder` keeps one.
    @Test
    void nothing_stands_in_an_order_that_changes() {
        var hashed = DescribedPredicate.<JavaAccess<?>>describe(
                "a hashed collection", access -> switch (access.getTargetOwner().getSimpleName()) {
                    case "HashMap", "HashSet" -> access.getName().equals("<init>");
                    case "Map", "Set" ->
                        access.getName().equals("copyOf")
                                || access.getName().equals("ofEntries")
                                || access.getName().equals("of")
                                        && access instanceof JavaMethodCall call
                                        && call.getTarget()
                                                        .getRawParameterTypes()
                                                        .size()
                                                > (access.getTargetOwner().isEquivalentTo(Map.class) ? 2 : 1);
                    case "Collectors" -> access.getName().matches("to(Unmodifiable)?(Set|Map)|groupingBy.*");
                    default -> false;
                });
        noClasses()
                .that()
                .resideInAPackage(WEB + ".*..")
                .should()
                .accessTargetWhere(hashed)
                .check(CLASSES);
    }

    @Test
    void the_way_to_the_first_page_does_not_load_fhir() {
        noClasses()
                .that()
                .resideInAnyPackage(WEB + "..", "care.plumbline.app.store..", "care.plumbline.app.seal..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ca.uhn..", "org.hl7..", "care.plumbline.app.fhir..")
                .check(CLASSES);
    }

    @Test
    void families_of_pages_do_not_go_in_circles() {
        slices().matching(WEB + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void what_a_page_shows_is_a_record() {
        classes()
                .that()
                .resideInAPackage(WEB + ".*..")
                .and()
                .haveSimpleNameEndingWith("Page")
                .should()
                .beRecords()
                .check(CLASSES);
    }

    private static String topmost(JavaClass one) {
        String name = one.getFullName().substring(one.getPackageName().length() + 1);
        return name.split("\\$", 2)[0];
    }
}
