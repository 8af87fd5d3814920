package care.plumbline.phone.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Promise: where the folder stands below a path, the small scripts name the same addresses there as those that
/// people wrote.
class SmallAddressesTest {

    private static final Path WRITTEN = Path.of("../pages/src/main/resources/care/plumbline/pages/assets");

    /// What [Placed] puts a path in front of, as far as a script that is made small may not say it in another way.
    private static final Pattern PLACED = Pattern.compile("[\"']/companion/[^\"'`$<> ]*");

    @Test
    void a_small_script_names_every_address_below_the_path() {
        int addresses = 0;
        for (String script : scripts()) {
            List<String> written = placed(script, bytes(WRITTEN.resolve(script)));
            assertEquals(written, placed(script, small(script)), script);
            addresses += written.size();
        }
        assertTrue(addresses > 5, () -> "there are some");
    }

    @Test
    void a_slash_that_is_a_letter_stays_one() {
        for (String script : scripts()) {
            for (byte[] text : List.of(bytes(WRITTEN.resolve(script)), small(script))) {
                String below = new String(new Placed("/companion").asset(script, text), StandardCharsets.UTF_8);
                assertFalse(below.matches("(?s).*[\"']/companion/[\"'].*"), script);
            }
        }
    }

    private static List<String> placed(String name, byte[] script) {
        String below = new String(new Placed("/companion").asset(name, script), StandardCharsets.UTF_8);
        return List.copyOf(new TreeSet<>(
                PLACED.matcher(below).results().map(MatchResult::group).toList()));
    }

    private static List<String> scripts() {
        try (Stream<Path> files = Files.list(WRITTEN)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".js"))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] small(String name) {
        try (var in = SmallAddressesTest.class.getResourceAsStream("/care/plumbline/pages/assets/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
