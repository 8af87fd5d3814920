package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two servers on one SQLite file, as when somebody starts a second one by mistake: each sees at once what came
/// in by the other.
class TwoServersTest {

    private static final int EACH = 20;

    @TempDir
    private Path folder = Path.of("");

    private static Phone at(Companion companion, Phone she) {
        Phone there = companion.phone();
        there.hold(Phone.DEVICE, she.cookie(Phone.DEVICE));
        return there;
    }

    private static String copy(Phone she) throws Exception {
        return she.get("/settings/export.json").body();
    }

    private static Callable<Integer> writes(Phone she, String by) {
        return () -> {
            int taken = 0;
            for (int i = 0; i < EACH; i++) {
                taken += she.post("/begin", "k.activity_2", by + i + ".").statusCode() == 303 ? 1 : 0;
            }
            return taken;
        };
    }

    @Test
    void what_she_says_to_both_at_once_is_all_there_and_what_she_erases_at_one_is_gone_at_both() throws Exception {
        try (Companion one = new Companion(folder);
                Companion two = new Companion(folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Phone here = one.phone();
            here.begin("birth_date", "2026-10-11", "activity_1", "stairs");
            Phone there = at(two, here);
            assertTrue(copy(there).contains("stairs"));
            for (var done : threads.invokeAll(List.of(writes(here, "one "), writes(there, "two ")))) {
                assertEquals(EACH, done.get(), "none was refused");
            }
            List<String> missing = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                for (String said : List.of("one " + i + ".", "two " + i + ".")) {
                    for (Phone reads : List.of(here, there)) {
                        if (!copy(reads).contains(said)) {
                            missing.add(said);
                        }
                    }
                }
            }
            assertEquals(List.of(), missing);
            assertEquals(303, here.post("/settings/erase", "sure", "yes").statusCode());
            assertFalse(copy(there).contains("stairs"), "nothing of hers is shown any more");
            assertFalse((one.log() + two.log()).contains("\"broken\""), one.log() + two.log());
        }
    }
}
