package care.plumbline.pages;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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

/// What lets pages run on a server and on her phone: they know a visit and the engine, and nothing of a home.
class PagesArchitectureTest {

    private static final String PAGES = "care.plumbline.pages";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PAGES);

    @Test
    void a_page_knows_the_engine_the_form_of_a_journal_and_the_jdk() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        PAGES + "..",
                        "care.plumbline.journal..",
                        "care.plumbline.core..",
                        "care.plumbline.body..",
                        "java.lang..",
                        "java.util",
                        "java.util.concurrent",
                        "java.util.function",
                        "java.util.regex",
                        "java.util.stream",
                        "java.time..",
                        "java.math",
                        "java.nio",
                        "java.nio.charset",
                        "java.net",
                        "java.security",
                        "java.text",
                        "gg.jte..",
                        "org.jspecify.annotations..")
                .check(CLASSES);
    }

    @Test
    void a_page_reads_no_clock_and_draws_no_lots() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "asks the clock or chance",
                        call -> Set.of("now", "currentTimeMillis", "nanoTime", "randomUUID", "random")
                                        .contains(call.getName())
                                && call.getTargetOwner().getPackageName().startsWith("java.")))
                .check(CLASSES);
    }

    @Test
    void a_page_uses_no_arithmetic_that_differs_from_machine_to_machine() {
        var inexact = Set.of(
                "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "exp", "log", "log10", "pow", "cbrt", "hypot",
                "round", "rint");
        noClasses()
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "arithmetic that differs from machine to machine; body.exact has its own",
                        (JavaAccess<?> access) -> (access.getTargetOwner().isEquivalentTo(Math.class)
                                                || access.getTargetOwner().isEquivalentTo(StrictMath.class))
                                        && inexact.contains(access.getName())
                                || access.getTargetOwner().isEquivalentTo(String.class)
                                        && access.getName().equals("format")))
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
        noClasses().should().accessTargetWhere(hashed).check(CLASSES);
    }

    @Test
    void families_of_pages_do_not_go_in_circles() {
        // Templates call those of what all pages share, which show records of the families.
        slices().matching(PAGES + ".(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(
                        DescribedPredicate.describe(
                                "is a template",
                                (JavaClass one) -> one.getFullName().contains(".Jte")),
                        DescribedPredicate.alwaysTrue())
                .check(CLASSES);
    }

    @Test
    void what_a_page_shows_is_a_record() {
        classes()
                .that(DescribedPredicate.describe(
                        "are pages", (JavaClass one) -> one.getSimpleName().matches(".+Page") && !one.isInterface()))
                .should()
                .beRecords()
                .check(CLASSES);
    }
}
