package care.plumbline.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// All that runs on her phone asks the JDK only for what its compiler to JavaScript, TeaVM, has as well.
///
/// TeaVM would say so too, but only of what it reaches, and after a minute.
class BrowserTest {

    private static final String CLASSES = "org/teavm/classlib/";

    /// What TeaVM answers itself and has in no class of its library.
    private static final Set<String> BUILT_IN =
            Set.of("java/lang/invoke/", "java/lang/runtime/", "java/lang/Throwable.", "java/lang/Object.");

    /// What `Sought` and `Found` of the phone answer by the patterns a browser has.
    private static final Set<String> SOUGHT = Set.of(
            "java/util/regex/Pattern.compile",
            "java/util/regex/Pattern.DOTALL",
            "java/util/regex/Pattern.quote",
            "java/util/regex/Pattern.matcher",
            "java/util/regex/Pattern.split",
            "java/util/regex/Matcher.matches",
            "java/util/regex/Matcher.find",
            "java/util/regex/Matcher.start",
            "java/util/regex/Matcher.end",
            "java/util/regex/Matcher.group",
            "java/util/regex/Matcher.replaceAll");

    private static final Set<String> TAKES_A_PATTERN =
            Set.of("java/util/regex/Pattern.compile", "java/lang/String.matches", "java/lang/String.replaceAll");

    /// Behind itself an older browser does not look; the rest none knows, or each in its own way.
    private static final List<String> NO_BROWSER = List.of("(?<", "\\p{", "\\Q", "\\h", "\\R", "*+", "++", "?+", "&&[");

    private final Map<String, Optional<ClassModel>> library = new HashMap<>();

    @Test
    void nothing_is_asked_of_the_jdk_that_a_browser_lacks() {
        var lacking = new TreeSet<String>();
        classes()
                .forEach(type -> references(type)
                        .filter(member -> BUILT_IN.stream().noneMatch(written(member)::startsWith))
                        .filter(member -> !has(
                                member.owner().asInternalName(),
                                member.name().stringValue(),
                                member.type().stringValue(),
                                new HashSet<>()))
                        .forEach(member -> lacking.add(written(member) + " in " + type.getName())));
        assertEquals(List.of(), List.copyOf(lacking));
    }

    @Test
    void what_is_there_is_found_and_what_is_not_is_missed() {
        assertTrue(has("java/util/List", "copyOf", "(Ljava/util/Collection;)Ljava/util/List;", new HashSet<>()));
        assertTrue(has("java/time/LocalDate", "plusDays", "(J)Ljava/time/LocalDate;", new HashSet<>()));
        assertFalse(has("java/util/regex/Matcher", "results", "()Ljava/util/stream/Stream;", new HashSet<>()));
        assertFalse(has("java/text/Normalizer", "normalize", "()V", new HashSet<>()));
        assertTrue(classes().count() > 500);
    }

    @Test
    void a_pattern_is_asked_only_what_every_browser_does_the_same_way() {
        var lacking = new TreeSet<String>();
        var seen = new TreeSet<String>();
        for (JavaClass type : classes().toList()) {
            Set<String> asked = new TreeSet<>();
            references(type).map(BrowserTest::written).forEach(asked::add);
            asked.stream()
                    .filter(member -> member.startsWith("java/util/regex/") && !SOUGHT.contains(member))
                    .forEach(member -> lacking.add(member + " in " + type.getName()));
            if (asked.stream().anyMatch(TAKES_A_PATTERN::contains)) {
                texts(type).forEach(text -> {
                    seen.add(text);
                    if (NO_BROWSER.stream().anyMatch(text::contains)) {
                        lacking.add(text + " in " + type.getName());
                    }
                });
            }
        }
        assertEquals(List.of(), List.copyOf(lacking));
        assertTrue(seen.contains("\\{([a-z0-9_]+)}"), "the patterns are among what was looked at");
    }

    private static Stream<String> texts(JavaClass type) {
        ClassModel model = model(type.getName().replace('.', '/')).orElseThrow();
        return StreamSupport.stream(model.constantPool().spliterator(), false)
                .filter(StringEntry.class::isInstance)
                .map(entry -> ((StringEntry) entry).stringValue());
    }

    private static Stream<JavaClass> classes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                "care.plumbline.body",
                                "care.plumbline.core",
                                "care.plumbline.journal",
                                "care.plumbline.pages",
                                "gg.jte.generated")
                        .stream()
                        .filter(type -> !type.isArray() && !type.getSimpleName().equals("package-info"));
    }

    private static Stream<MemberRefEntry> references(JavaClass type) {
        ClassModel model = model(type.getName().replace('.', '/')).orElseThrow();
        Iterable<PoolEntry> pool = model.constantPool();
        return Stream.of(pool)
                .flatMap(all -> StreamSupport.stream(all.spliterator(), false))
                .filter(MemberRefEntry.class::isInstance)
                .map(MemberRefEntry.class::cast)
                .filter(member -> member.owner().asInternalName().startsWith("java/"));
    }

    private static String written(MemberRefEntry member) {
        return member.owner().asInternalName() + "." + member.name().stringValue();
    }

    /// A member of a class or of what it stands on.
    private boolean has(String owner, String name, String type, Set<String> seen) {
        Optional<ClassModel> model = library.computeIfAbsent(owner, BrowserTest::inLibrary);
        if (model.isEmpty() || !seen.add(owner)) {
            return false;
        }
        return model.get().methods().stream()
                        .anyMatch(one -> one.methodName().equalsString(name)
                                && named(one.methodType().stringValue()).equals(type))
                || model.get().fields().stream()
                        .anyMatch(one -> one.fieldName().equalsString(name)
                                && named(one.fieldType().stringValue()).equals(type))
                || Stream.concat(model.get().superclass().stream(), model.get().interfaces().stream())
                        .anyMatch(above -> has(named(above.asInternalName()), name, type, seen));
    }

    /// `java.util.Map` is `org.teavm.classlib.java.util.TMap`, and `java.time` is ThreeTen's.
    private static Optional<ClassModel> inLibrary(String name) {
        int simple = name.lastIndexOf('/') + 1;
        return model(CLASSES + name.substring(0, simple) + "T" + name.substring(simple))
                .or(() -> model(name.replace("java/time/", "org/threeten/bp/")).filter(_ -> name.contains("/time/")));
    }

    private static String named(String type) {
        return type.replace("org/threeten/bp/", "java/time/").replaceAll(CLASSES + "(java/[a-z/]*)T", "$1");
    }

    private static Optional<ClassModel> model(String name) {
        try (InputStream in = BrowserTest.class.getClassLoader().getResourceAsStream(name + ".class")) {
            return in == null ? Optional.empty() : Optional.of(ClassFile.of().parse(in.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
