package care.plumbline.pages;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            "learn",
            "load",
            "offline",
            "outing",
            "people",
            "progress",
            "questions",
            "session",
            "settings",
            "smalltests",
            "start",
            "today",
            "why");

    /// What families share, and on what of it each may lean.
    private static final Map<String, String> ARROWS = new TreeMap<>(Map.of(
            "words", "",
            "form", "words",
            "visit", "form words",
            "frame", "form visit words",
            "layout", "form frame visit words",
            "reply", "form frame layout visit words",
            "show", "frame visit words",
            "asking", "form frame layout show visit words",
            "danger", "frame layout show visit words",
            "library", "asking show visit words"));

    private static final List<String> CONCEPTS = List.copyOf(ARROWS.keySet());

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
    void the_packages_of_pages_are_these() {
        Set<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(PAGES))
                .map(name -> name.substring(PAGES.length() + 1))
                .collect(Collectors.toSet());
        assertEquals(
                Stream.concat(ARROWS.keySet().stream(), FAMILIES.stream()).collect(Collectors.toSet()),
                found,
                "a new package is a family of pages, or its arrows stand here");
    }

    /// Templates are classes too: one that shows what is another family's stands in the wrong place.
    @ParameterizedTest
    @FieldSource("FAMILIES")
    void a_family_of_pages_leans_on_no_other(String family) {
        noClasses()
                .that()
                .resideInAPackage(PAGES + "." + family)
                .should()
                .dependOnClassesThat(resideInAnyPackage(FAMILIES.stream()
                        .filter(other -> !other.equals(family))
                        .map(other -> PAGES + "." + other)
                        .toArray(String[]::new)))
                .check(CLASSES);
    }

    @ParameterizedTest
    @FieldSource("CONCEPTS")
    void what_families_share_needs_only(String concept) {
        String[] allowed = Stream.concat(
                        Stream.of(concept),
                        Arrays.stream(
                                Objects.requireNonNull(ARROWS.get(concept)).split(" ")))
                .filter(name -> !name.isEmpty())
                .map(name -> PAGES + "." + name)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(PAGES + "." + concept)
                .should()
                .dependOnClassesThat(resideInAPackage(PAGES + "..").and(resideOutsideOfPackages(allowed)))
                .check(CLASSES);
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
