package care.plumbline.pages;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.testing.Arrows;
import care.plumbline.testing.Sameness;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// What lets pages run on a server and on her phone: they know a visit and the engine, and nothing of a home.
class PagesArchitectureTest {

    private static final String PAGES = "care.plumbline.pages";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(PAGES);

    /// A family of pages is what she finds behind one door.
    private static final List<String> FAMILIES = List.of(
            "checkin",
            "coach",
            "learn",
            "load",
            "offline",
            "outing",
            "people",
            "progress",
            "questions",
            "session",
            "settings",
            "keys",
            "smalltests",
            "start",
            "today",
            "why");

    /// What families share, and on what of it each may lean. A family may lean on all of that, and on no other
    /// family. Templates are classes too: one that shows what is another family's stands in the wrong place.
    private static final Arrows SHARED = Arrows.of(CLASSES, PAGES, """
            words   |
            form    | words
            visit   | form words
            frame   | form visit words
            layout  | form frame visit words
            reply   | danger form frame layout visit words
            show    | frame visit words
            asking  | danger form frame layout show visit words
            danger  | form frame layout show visit words
            library | asking show visit words
            """);

    private static final Arrows ALL =
            SHARED.and(FAMILIES.stream().map(family -> new Arrows.Arrow(PAGES, family, SHARED.packages())));

    private static final List<Arrows.Arrow> ARROWS = ALL.arrows();

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
        noClasses().should().accessTargetWhere(Sameness.OF_ANY_MOMENT).check(CLASSES);
    }

    @Test
    void a_page_uses_no_arithmetic_that_differs_from_machine_to_machine() {
        noClasses().should().accessTargetWhere(Sameness.OF_ANY_DIGIT).check(CLASSES);
    }

    @Test
    void nothing_stands_in_an_order_that_changes() {
        noClasses().should().accessTargetWhere(Sameness.OF_ANY_ORDER).check(CLASSES);
    }

    @Test
    void every_package_is_a_family_of_pages_or_has_its_arrows() {
        assertEquals(ALL.packages(), ALL.found());
    }

    @ParameterizedTest
    @FieldSource("ARROWS")
    void a_package_leans_only_on_what_it_may(Arrows.Arrow arrow) {
        ALL.hold(arrow);
    }

    @Test
    void packages_do_not_go_in_circles() {
        slices().matching(PAGES + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /// What is nested in a class belongs to it, and so does the record of a page to the class that fills it.
    @Test
    void classes_of_one_package_do_not_go_in_circles() {
        slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass one) {
                        return SliceIdentifier.of(one.getFullName().replaceFirst("\\$.*", ""));
                    }

                    @Override
                    public String getDescription() {
                        return "classes with what is nested in them";
                    }
                })
                .should()
                .beFreeOfCycles()
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
