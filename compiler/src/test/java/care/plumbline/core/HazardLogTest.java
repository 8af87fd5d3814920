package care.plumbline.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The hazard log: every hazard is whole, and its control is covered by tests that exist.
class HazardLogTest {

    private static final Path LOG = Path.of("..", "docs", "safety", "hazard-log.yaml");
    private static final List<Path> TESTS = folders();
    private static final Pattern NAMED = Pattern.compile("([A-Z]\\w*)\\.([a-z]\\w*)");

    /// The source text of every test class by its name.
    private static final Map<String, String> SOURCES = sources();

    record Hazard(String id, Map<?, ?> row) {

        String text(String key) {
            return row.get(key) instanceof String text ? text.strip() : "";
        }

        int level(String key, String when) {
            return row.get(key) instanceof Map<?, ?> levels && levels.get(when) instanceof Integer level ? level : 0;
        }

        List<String> tests() {
            return row.get("tests") instanceof List<?> tests
                    ? tests.stream().map(String::valueOf).toList()
                    : List.of();
        }

        @Override
        public String toString() {
            return id + " " + text("hazard");
        }
    }

    static List<Hazard> hazards() {
        try {
            Object log = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(LOG));
            List<?> rows =
                    log instanceof Map<?, ?> keys && keys.get("hazards") instanceof List<?> list ? list : List.of();
            return rows.stream()
                    .map(row -> row instanceof Map<?, ?> keys ? keys : Map.of())
                    .map(row -> new Hazard(String.valueOf(row.get("id")), row))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The tests of every module.
    private static List<Path> folders() {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve(Path.of("src", "test", "java")))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> sources() {
        var sources = new HashMap<String, String>();
        for (Path folder : TESTS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.merge(
                            file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return Map.copyOf(sources);
    }

    /// Whether `ClassName.method_name` names a method of a test class.
    private static boolean exists(String test) {
        var named = NAMED.matcher(test);
        return named.matches()
                && Pattern.compile("\\bvoid " + named.group(2) + "\\s*\\(")
                        .matcher(SOURCES.getOrDefault(named.group(1), ""))
                        .find();
    }

    /// An id stays with its hazard for good, so there may be gaps.
    @Test
    void every_hazard_has_an_id_of_its_own_and_there_are_at_least_16() {
        List<String> ids = hazards().stream().map(Hazard::id).toList();
        assertTrue(ids.size() >= 16, ids.toString());
        assertTrue(ids.stream().allMatch(id -> id.matches("H[0-9]{2,3}")), ids.toString());
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hazards")
    void a_hazard_is_whole(Hazard hazard) {
        for (String key : List.of("hazard", "cause", "situation", "harm", "control")) {
            assertFalse(hazard.text(key).isEmpty(), key + " is missing");
        }
        for (String key : List.of("severity", "likelihood")) {
            int before = hazard.level(key, "before");
            int after = hazard.level(key, "after");
            assertTrue(
                    1 <= after && after <= before && before <= 5,
                    key + " before and after lie between 5 and 1, and a control never makes it worse");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hazards")
    void a_control_is_covered_by_tests_that_exist(Hazard hazard) {
        assertFalse(hazard.tests().isEmpty(), "no test covers the control");
        assertEquals(
                List.of(), hazard.tests().stream().filter(test -> !exists(test)).toList(), "no test is called so");
    }

    @Test
    void a_test_that_does_not_exist_is_not_found() {
        assertFalse(exists("OutcomeTest.nobody_ever_wrote_this"));
        assertFalse(exists("NoSuchTest.the_outcomes_stand_in_this_order"));
        assertFalse(exists("the_outcomes_stand_in_this_order"));
        assertTrue(exists("HazardLogTest.a_test_that_does_not_exist_is_not_found"));
    }
}
