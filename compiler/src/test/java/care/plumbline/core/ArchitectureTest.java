package care.plumbline.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The arrows between packages, the purity of the engine, and the names nobody may use.
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("care.plumbline.body", "care.plumbline.core", "care.plumbline.compiler");

    private static final List<String> CORE = List.of(
            "caring",
            "cause",
            "choosing",
            "facts",
            "figure",
            "guide",
            "insight",
            "journal",
            "json",
            "load",
            "pace",
            "plan",
            "practice",
            "progress",
            "recovery",
            "rule",
            "safety");

    /// The concepts of the guide; [care.plumbline.core.guide.Guide] above them holds all.
    private static final List<String> GUIDE = List.of(
            "care",
            "cause",
            "contact",
            "danger",
            "habit",
            "movement",
            "outcome",
            "question",
            "source",
            "stage",
            "unit",
            "words");

    private static final List<String> COMPILER = List.of("cases", "figure", "guide", "press", "rule", "words", "yaml");

    private static final Set<String> EXACT = Set.of(
            "abs",
            "ceil",
            "ceilDiv",
            "clamp",
            "floor",
            "floorDiv",
            "floorMod",
            "max",
            "min",
            "multiplyExact",
            "signum",
            "sqrt",
            "toIntExact");

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
                .resideOutsideOfPackage("care.plumbline.compiler..")
                .should()
                .accessTargetWhere(hashed)
                .check(CLASSES);
    }

    @Test
    void the_packages_of_core_are_these() {
        Set<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("care.plumbline.core"))
                .map(name -> name.substring("care.plumbline.core.".length()).replaceFirst("\\..*", ""))
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(CORE), found, "a new package needs its arrows here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule     | ",
                "json     | ",
                "load     | ",
                "guide    | load rule",
                "journal  | guide",
                "facts    | guide journal rule",
                "safety   | facts guide journal rule",
                "cause    | facts guide rule",
                "pace     | facts guide journal rule",
                "caring   | facts guide load rule",
                "choosing | cause facts guide journal rule",
                "plan     | caring cause choosing pace safety facts guide journal rule",
                "recovery | caring cause facts guide journal pace plan rule safety",
                "figure   | guide rule",
                "practice | figure guide journal plan",
                "insight  | facts guide journal",
                "progress | facts guide journal pace plan rule",
            })
    void a_package_of_core_needs_only(String from, String others) {
        List<String> allowed = others == null ? List.of() : Arrays.asList(others.split(" "));
        String[] forbidden = CORE.stream()
                .filter(name -> !name.equals(from) && !allowed.contains(name))
                .map(name -> "care.plumbline.core." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("care.plumbline.core." + from + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden))
                .check(CLASSES);
    }

    @Test
    void the_concepts_of_the_guide_are_these() {
        Set<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("care.plumbline.core.guide."))
                .map(name -> name.substring("care.plumbline.core.guide.".length()))
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(GUIDE), found, "a new concept needs its arrows here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source   | ",
                "unit     | ",
                "words    | source",
                "question | source unit words",
                "danger   | source words",
                "cause    | source unit words",
                "movement | source unit words",
                "stage    | danger movement source unit words",
                "care     | question source words",
                "habit    | source unit words",
                "outcome  | danger question source words",
                "contact  | source words",
            })
    void a_concept_of_the_guide_needs_only(String from, String others) {
        List<String> allowed = others == null ? List.of() : Arrays.asList(others.split(" "));
        String[] forbidden = GUIDE.stream()
                .filter(name -> !name.equals(from) && !allowed.contains(name))
                .map(name -> "care.plumbline.core.guide." + name)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("care.plumbline.core.guide." + from)
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden).or(resideInAPackage("care.plumbline.core.guide")))
                .check(CLASSES);
    }

    @Test
    void the_packages_of_the_compiler_are_these() {
        Set<String> found = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("care.plumbline.compiler"))
                .map(name -> name.substring("care.plumbline.compiler.".length()))
                .collect(Collectors.toSet());
        assertEquals(Set.copyOf(COMPILER), found, "a new package needs its arrows here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rule   | ",
                "yaml   | ",
                "guide  | rule yaml",
                "figure | guide yaml",
                "cases  | guide",
                "press  | figure guide",
                "words  | yaml"
            })
    void a_package_of_the_compiler_needs_only(String from, String others) {
        List<String> allowed = others == null ? List.of() : Arrays.asList(others.split(" "));
        String[] forbidden = COMPILER.stream()
                .filter(name -> !name.equals(from) && !allowed.contains(name))
                .map(name -> "care.plumbline.compiler." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("care.plumbline.compiler." + from + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden))
                .check(CLASSES);
    }

    /// What the browser cannot run does not enter the engine.
    @Test
    void the_engine_knows_no_compiler() {
        noClasses()
                .that()
                .resideInAnyPackage("care.plumbline.core..", "care.plumbline.body..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("care.plumbline.compiler..", "dev.cel..", "org.snakeyaml..", "com.google.."))
                .check(CLASSES);
    }

    @Test
    void only_figures_know_bodies() {
        noClasses()
                .that()
                .resideInAPackage("care.plumbline.core..")
                .and()
                .resideOutsideOfPackage("care.plumbline.core.figure..")
                .should()
                .dependOnClassesThat(resideInAPackage("care.plumbline.body..")
                        .and(resideOutsideOfPackage("care.plumbline.body.exact..")))
                .check(CLASSES);
    }

    /// The JDK's sine may differ from a browser's in the last digit, and a half may be rounded another way;
    /// `body.exact` has its own.
    @Test
    void a_drawing_and_a_number_are_the_same_on_every_machine() {
        var inexact = DescribedPredicate.<JavaAccess<?>>describe(
                "arithmetic that differs from machine to machine",
                access -> (access.getTargetOwner().isEquivalentTo(Math.class)
                                || access.getTargetOwner().isEquivalentTo(StrictMath.class))
                        && !EXACT.contains(access.getName()));
        noClasses()
                .that()
                .resideOutsideOfPackage("care.plumbline.compiler..")
                .should()
                .accessTargetWhere(inexact)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("care.plumbline.core..")
                .should()
                .accessTargetWhere(DescribedPredicate.<JavaAccess<?>>describe(
                        "a format, which rounds halves another way in a browser",
                        access -> access.getTargetOwner().isEquivalentTo(String.class)
                                && access.getName().startsWith("format")))
                .check(CLASSES);
    }

    @Test
    void a_body_knows_nothing_but_the_jdk() {
        classes()
                .that()
                .resideInAPackage("care.plumbline.body..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("care.plumbline.body..", "java..", "org.jspecify.annotations..")
                .check(CLASSES);
    }

    @Test
    void core_knows_the_jdk_and_bodies_and_never_the_application() {
        classes()
                .that()
                .resideInAPackage("care.plumbline.core..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "care.plumbline.core..", "care.plumbline.body..", "java..", "org.jspecify.annotations..")
                .check(CLASSES);
    }

    @Test
    void only_rules_know_cel_and_only_yaml_the_yaml_library() {
        noClasses()
                .that()
                .resideOutsideOfPackage("care.plumbline.compiler.rule..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.cel..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage("care.plumbline.compiler.yaml..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.snakeyaml..")
                .check(CLASSES);
    }

    @Test
    void packages_form_no_circle() {
        slices().matching("care.plumbline.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    /// Same guide, same journal, same date, same answer: no files, no network, no clock, no chance, no threads,
    /// no logging.
    @Test
    void the_engine_is_pure() {
        noClasses()
                .that()
                .resideOutsideOfPackages("care.plumbline.compiler.press..", "care.plumbline.compiler.words..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.nio.file..",
                                "java.net..",
                                "java.util.logging..",
                                "java.util.concurrent..",
                                "org.slf4j..",
                                "java.sql..",
                                "javax..")
                        .or(nameMatching("java\\.io\\.(?!Serializable|ObjectStreamException|UncheckedIOException).*"))
                        .or(nameMatching("java\\.time\\.(Clock|InstantSource)"))
                        .or(
                                nameMatching(
                                        "java\\.util\\.(Random|SplittableRandom|Timer|UUID)|java\\.util\\.random\\..*|java\\.security\\..*"))
                        .or(type(Thread.class))
                        .or(type(ThreadLocal.class))
                        .or(type(Process.class))
                        .or(type(Runtime.class)))
                .check(CLASSES);
    }

    @Test
    void nobody_asks_what_time_it_is_or_for_chance() {
        var calls = DescribedPredicate.<JavaAccess<?>>describe(
                "a call of the clock, of chance or of the environment",
                access -> access.getName().equals("now")
                                && access.getTargetOwner().getPackageName().equals("java.time")
                        || access.getTargetOwner().isEquivalentTo(Math.class)
                                && access.getName().equals("random")
                        || access.getTargetOwner().isEquivalentTo(System.class)
                                && !access.getName().equals("arraycopy")
                                && !access.getName().equals("identityHashCode"));
        noClasses().should().accessTargetWhere(calls).check(CLASSES);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Processor|Handler|Data|Info|DTO|Dto)")
                .check(CLASSES);
        noClasses().should().haveNameMatching(".*\\.(Abstract|Base)[A-Z].*").check(CLASSES);
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..service..", "..dto..", "..helper..")
                .check(CLASSES);
    }

    @Test
    void every_package_is_null_marked() {
        Stream<JavaPackage> packages =
                CLASSES.stream().map(JavaClass::getPackage).distinct();
        assertEquals(
                List.of(),
                packages.filter(each -> !annotatedWith(NullMarked.class).test(each))
                        .map(JavaPackage::getName)
                        .sorted()
                        .toList());
    }

    /// What is given from one package to another cannot change. Builders and readers keep their work to
    /// themselves.
    @Test
    void nothing_that_is_seen_from_outside_can_change() {
        fields().that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .doNotHaveModifier(JavaModifier.PRIVATE)
                .should()
                .beFinal()
                .check(CLASSES);
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void nothing_is_inherited_but_what_is_sealed_or_an_exception() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .resideInAnyPackage("care.plumbline.core..")
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(DescribedPredicate.describe(
                        "final, a record, an enum or an anonymous part of an enum",
                        (JavaClass each) -> each.getModifiers().contains(JavaModifier.FINAL)
                                || each.isRecord()
                                || each.isEnum()
                                || each.isAnonymousClass()
                                || each.getName().endsWith("package-info"))))
                .check(CLASSES);
    }

    @Test
    void the_classes_were_really_found() {
        assertTrue(CLASSES.size() > 120, CLASSES.size() + " classes");
        assertTrue(CLASSES.contain("care.plumbline.core.plan.Session") && CLASSES.contain("care.plumbline.body.Pose"));
    }
}
