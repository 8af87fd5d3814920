package care.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Promise: what is a number of care, of advice or of her days stands in the guide, with its source. In the
/// Java of core, journal and pages only such numbers stand as `numbers.txt` names, each with why it is none of
/// these.
///
/// The body module is left out: it is geometry from end to end, and the measures of people in it are cited there.
class NumbersTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /// Nothing, one, both; days of a week, months and hours; what makes percent, minutes, metres and decimals.
    private static final Set<Double> OF_EVERYDAY =
            Set.of(0.0, 1.0, 2.0, 7.0, 10.0, 12.0, 24.0, 60.0, 100.0, 1000.0, 3600.0);

    @Test
    void every_number_in_the_code_is_one_of_everyday_or_is_none_of_care_and_says_why() throws IOException {
        Map<String, Set<Double>> allowed = allowed();
        Map<String, Set<Double>> found = new TreeMap<>();
        for (String module : List.of("core", "journal", "pages")) {
            Path sources = ROOT.resolve(module).resolve("src/main/java/care/plumbline");
            try (Stream<Path> files = Files.walk(sources)) {
                List<Path> all = files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList();
                assertTrue(all.size() > 15, () -> all.size() + " files of " + module);
                for (Path file : all) {
                    Set<Double> numbers = numbers(Files.readString(file));
                    if (!numbers.isEmpty()) {
                        found.put(sources.relativize(file).toString().replace(".java", ""), numbers);
                    }
                }
            }
        }
        assertEquals(text(allowed), text(found), "a number of care belongs into the guide; any other into numbers.txt");
    }

    @Test
    void a_number_of_care_is_found_wherever_it_hides() {
        assertEquals(Set.of(42.0, 0.05, 8.0, 14.0, 3.5, 16.0), numbers("""
                        class Dose {
                            static final long serialVersionUID = 5L;
                            static final int WEEKS = 42;
                            static final double[] PARTS = {.05};
                            boolean isLate(int day) { return day > 1 + 2 && day - -8 < 14L || "99".length() == 0x10; }
                            double rest = switch (1) { case 1 -> 3.5f; default -> 0; }; // 77
                        }
                        """));
    }

    /// The numbers in a source but for those of everyday.
    private static Set<Double> numbers(String source) {
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return source;
            }
        };
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
        var numbers = new TreeSet<Double>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new Literals(numbers).scan(unit, null);
            }
        } catch (IOException never) {
            throw new AssertionError(never);
        }
        numbers.removeAll(OF_EVERYDAY);
        return numbers;
    }

    private static final class Literals extends TreeScanner<Void, Void> {
        private final Set<Double> numbers;

        Literals(Set<Double> numbers) {
            this.numbers = numbers;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            return variable.getName().contentEquals("serialVersionUID") ? null : super.visitVariable(variable, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof Number number) {
                numbers.add(Math.abs(number.doubleValue()));
            }
            return null;
        }
    }

    private static Map<String, Set<Double>> allowed() throws IOException {
        var allowed = new TreeMap<String, Set<Double>>();
        for (String line : Files.readAllLines(ROOT.resolve("compiler/src/test/resources/numbers.txt"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\\|");
            assertTrue(parts.length == 3 && parts[2].strip().length() > 10, () -> "class | numbers | why: " + line);
            Set<Double> numbers = Stream.of(parts[1].strip().split("[, ]+"))
                    .map(Double::valueOf)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(null, allowed.put(parts[0].strip(), numbers), line);
        }
        return allowed;
    }

    private static String text(Map<String, Set<Double>> numbers) {
        return numbers.entrySet().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
