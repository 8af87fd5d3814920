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

import care.plumbline.testing.Arrows;
import care.plumbline.testing.Sameness;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The arrows between packages, the purity of the engine, and the names nobody may use.
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("care.plumbline.body", "care.plumbline.core", "care.plumbline.compiler");

    private static final Arrows CORE = Arrows.of(CLASSES, "care.plumbline.core", """
            rule     |
            json     |
            load     |
            guide    | load rule
            journal  | guide
            facts    | guide journal rule
            safety   | facts guide journal rule
            cause    | facts guide rule
            pace     | facts guide journal rule
            caring   | facts guide load rule
            choosing | cause facts guide journal rule
            plan     | caring cause choosing pace safety facts guide journal rule
            recovery | caring cause facts guide journal pace plan rule safety
            figure   | guide rule
            practice | figure guide journal plan
            insight  | facts guide journal
            progress | facts guide journal pace plan rule
""");

    /// The concepts of the guide; [care.plumbline.core.guide.Guide] above them holds all.
    private static final Arrows GUIDE = Arrows.of(CLASSES, "care.plumbline.core.guide", """
            source   |
            unit     |
            words    | source
            question | source unit words
            danger   | source words
            cause    | source unit words
            movement | source unit words
            stage    | danger movement source unit words
            care     | question source words
            habit    | source unit words
            outcome  | danger question source words
            contact  | danger source words
            coach    | source words
""");

    private static final Arrows COMPILER = Arrows.of(CLASSES, "care.plumbline.compiler", """
            rule   |
            yaml   |
            guide  | rule yaml
            figure | guide yaml
            cases  | guide
            press  | figure guide words
            words  | guide yaml
""");

    @Test
    void nothing_stands_in_an_order_that_changes() {
        noClasses()
                .that()
                .resideOutsideOfPackage("care.plumbline.compiler..")
                .should()
                .accessTargetWhere(Sameness.OF_ANY_ORDER)
                .check(CLASSES);
    }

    @Test
    void every_package_has_its_arrows() {
        for (Arrows arrows : List.of(CORE, GUIDE, COMPILER)) {
            assertEquals(arrows.packages(), arrows.found(), "a new package needs its arrows here");
        }
    }

    static Stream<Arguments> arrows() {
        return Stream.of(CORE, GUIDE, COMPILER)
                .flatMap(arrows -> arrows.arrows().stream().map(arrow -> Arguments.of(arrow, arrows)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("arrows")
    void a_package_needs_only_what_its_arrows_say(Arrows.Arrow arrow, Arrows arrows) {
        arrows.hold(arrow);
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
    void only_figures_and_what_the_coach_says_know_bodies() {
        noClasses()
                .that()
                .resideInAPackage("care.plumbline.core..")
                .and()
                .resideOutsideOfPackages("care.plumbline.core.figure..", "care.plumbline.core.guide.coach..")
                .should()
                .dependOnClassesThat(resideInAPackage("care.plumbline.body..")
                        .and(resideOutsideOfPackage("care.plumbline.body.exact..")))
                .check(CLASSES);
    }

    @Test
    void a_drawing_and_a_number_are_the_same_on_every_machine() {
        noClasses()
                .that()
                .resideInAPackage("care.plumbline.core..")
                .should()
                .accessTargetWhere(Sameness.OF_ANY_DIGIT)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("care.plumbline.body..")
                .should()
                .accessTargetWhere(Sameness.OF_ANY_DIGIT)
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
        noClasses().should().accessTargetWhere(Sameness.OF_ANY_MOMENT).check(CLASSES);
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
