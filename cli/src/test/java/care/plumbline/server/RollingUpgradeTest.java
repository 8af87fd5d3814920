package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import care.plumbline.server.store.PostgresServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/// Two versions of Plumbline side by side on one database, as while servers are updated one after another, and the
/// older
/// one again, as when an update is taken back. `bin/rolling-upgrade` builds the older one and runs this.
@Isolated
class RollingUpgradeTest {

    /// A version of Plumbline in a process of its own.
    private record Version(Process process, int port) implements AutoCloseable {

        static Version start(String classes, String database) throws IOException {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            classes,
                            "care.plumbline.cli.Main",
                            "serve",
                            "--port",
                            "0",
                            "--no-limits",
                            "--database",
                            database)
                    .redirectErrorStream(true)
                    .start();
            BufferedReader lines = process.inputReader();
            StringBuilder said = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("Plumbline is at")) {
                    Thread.ofVirtual().start(() -> listen(lines));
                    return new Version(process, Integer.parseInt(line.replaceAll(".*:([0-9]+)/.*", "$1")));
                }
                said.append(line).append('\n');
            }
            throw new AssertionError("it did not start: " + said);
        }

        /// What it says is not looked at, but has to go somewhere.
        private static void listen(BufferedReader lines) {
            try (lines) {
                String line = lines.readLine();
                while (line != null) {
                    line = lines.readLine();
                }
            } catch (IOException ended) {
                // It was stopped.
            }
        }

        Phone with(Phone other) {
            Phone phone = new Phone(port);
            phone.hold(Phone.DEVICE, other.cookie(Phone.DEVICE));
            return phone;
        }

        /// As an operator stops one: it lets the requests that are in finish.
        @Override
        public void close() {
            process.destroy();
            try {
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void say(Phone she, String words) throws Exception {
        assertEquals(303, she.post("/begin", "k.activity_2", words).statusCode(), words);
    }

    private static String kept(Phone she) throws Exception {
        return she.get("/settings/export.json").body();
    }

    private static void assertKeeps(Phone she, List<String> words) throws Exception {
        String kept = kept(she);
        for (String each : words) {
            assertTrue(kept.contains("\"" + each + "\""), each);
        }
    }

    @Test
    void two_versions_side_by_side_and_the_older_one_again_read_each_other_and_lose_nothing() throws Exception {
        Optional<String> older = Optional.ofNullable(System.getProperty("plumbline.older"));
        assumeTrue(older.isPresent(), "No older version was built: bin/rolling-upgrade builds one and runs this.");
        String newer = System.getProperty("java.class.path");
        PostgresServer server = PostgresServer.ofItsOwn();
        String database = server.newDatabase();
        var said = new ArrayList<String>();
        try {
            Phone she;
            try (Version one = Version.start(older.get(), database)) {
                she = new Phone(one.port());
                she.begin("birth_date", "2026-10-11", "activity_1", "stairs");
                said.add("stairs");
                try (Version two = Version.start(newer, database)) {
                    Phone other = two.with(she);
                    for (int i = 0; i < 20; i++) {
                        Phone here = i % 2 == 0 ? she : other;
                        Phone there = i % 2 == 0 ? other : she;
                        String words = "hill " + i;
                        say(here, words);
                        said.add(words);
                        assertKeeps(there, List.of(words));
                        assertEquals(200, there.get("/today").statusCode());
                    }
                    assertEquals(kept(she), kept(other), "to the letter, at both");
                }
            }
            try (Version two = Version.start(newer, database)) {
                Phone after = two.with(she);
                say(after, "the newer alone");
                said.add("the newer alone");
                assertKeeps(after, said);
            }
            try (Version one = Version.start(older.get(), database)) {
                Phone back = one.with(she);
                assertKeeps(back, said);
                say(back, "the older again");
                assertKeeps(back, List.of("the older again"));
                assertEquals(200, back.get("/today").statusCode());
            }
        } finally {
            server.halt();
        }
    }
}
