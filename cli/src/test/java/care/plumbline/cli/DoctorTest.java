package care.plumbline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Companion;
import care.plumbline.server.store.PostgresServer;
import care.plumbline.server.store.Sqlite;
import com.sun.net.httpserver.HttpServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// The doctor names what is in trouble, in one line each with what to do, and sees nothing where nothing is.
class DoctorTest {

    @TempDir
    private Path folder = Path.of("");

    private Path data = Path.of("");
    private Path backups = Path.of("");

    @BeforeEach
    void journals() throws Exception {
        data = folder.resolve("data");
        backups = folder.resolve("backups");
        try (Companion companion = new Companion(data)) {
            companion.phone().begin("birth_date", "2026-10-11", "activity_1", "stairs");
        }
        assertEquals(
                0,
                Terminal.run("backup", backups.toString(), "--data", data.toString())
                        .exit());
    }

    private static Terminal doctor(Instant now, String... arguments) {
        var out = new StringWriter();
        int exit = new CommandLine(new Doctor(InstantSource.fixed(now)))
                .setOut(new PrintWriter(out, true))
                .execute(arguments);
        return new Terminal(exit, out.toString(), "");
    }

    private Terminal doctor(Instant now) {
        return doctor(now, "--data", data.toString(), "--backups", backups.toString());
    }

    private static void isTrouble(Terminal said, String part, String words) {
        assertEquals(2, said.exit(), said.out());
        assertTrue(
                said.out().lines().anyMatch(line -> line.startsWith("TROUBLE  " + part) && line.contains(words)),
                said.out());
    }

    @Test
    void a_server_that_stands_well_has_no_trouble() {
        Terminal said = doctor(Instant.now());
        assertEquals(0, said.exit(), said.out());
        assertTrue(said.out().contains("well     journals  whole, read and written in"), said.out());
        assertTrue(said.out().contains("well     backups   the newest is whole and 0 hours old"), said.out());
        assertTrue(
                said.out().contains("mind     backups   " + backups + " is on the disk of the journals"), said.out());
        assertFalse(said.out().contains("TROUBLE"), said.out());
    }

    @Test
    void no_journals_and_damaged_ones() throws Exception {
        isTrouble(
                doctor(Instant.now(), "--data", folder.resolve("none").toString()),
                "journals",
                "say where they lie with --data");
        assertFalse(Files.exists(folder.resolve("none")), "it makes nothing");
        byte[] all = Files.readAllBytes(data.resolve(Sqlite.FILE));
        java.util.Arrays.fill(all, 4096, all.length, (byte) 0x5a);
        Files.write(data.resolve(Sqlite.FILE), all);
        isTrouble(doctor(Instant.now()), "journals", "stop the server, and do not delete anything");
    }

    @Test
    void a_database_that_is_there_and_one_that_is_not() {
        String database = PostgresServer.addressOf("postgres");
        Terminal first = doctor(Instant.now(), "--database", database, "--backups", backups.toString());
        assertEquals(0, first.exit(), first.out());
        assertTrue(first.out().contains("mind     journals  the tables in the database are of another version"));
        isTrouble(
                doctor(Instant.now(), "--database", "jdbc:postgresql://127.0.0.1:1/none?password=secret"),
                "journals",
                "start the database");
        isTrouble(
                doctor(Instant.now().plusSeconds(3600), "--database", database, "--backups", backups.toString()),
                "clock",
                "from the database's");
    }

    @Test
    void backups_that_are_old_missing_or_damaged() throws Exception {
        isTrouble(doctor(Instant.now().plus(Duration.ofDays(3))), "backups", "the newest is 3 days old");
        isTrouble(
                doctor(
                        Instant.now(),
                        "--data",
                        data.toString(),
                        "--backups",
                        Files.createDirectory(folder.resolve("empty")).toString()),
                "backups",
                "there is none in");
        Path newest = new Backups(backups).newest().orElseThrow().file();
        Files.write(newest, new byte[4000]);
        isTrouble(doctor(Instant.now()), "backups", "does not open");
    }

    @Test
    void a_clock_that_cannot_be_right() {
        isTrouble(doctor(Instant.parse("1970-01-01T00:00:10Z")), "clock", "before this version was made");
        isTrouble(doctor(Instant.now().minus(Duration.ofMinutes(10))), "clock", "it jumped; set the clock");
    }

    @Test
    void what_browsers_are_told() throws Exception {
        try (Companion companion = new Companion(data)) {
            Terminal here = doctor(
                    Companion.NOON.plus(Duration.ofDays(30)),
                    "--data",
                    data.toString(),
                    "--url",
                    "http://127.0.0.1:" + companion.port());
            assertTrue(here.out().contains("mind     site      only this machine was asked"), here.out());
            assertFalse(here.out().contains("the proxy changes"), here.out());
        }
        isTrouble(
                doctor(Instant.now(), "--data", data.toString(), "--url", "http://127.0.0.1:1"),
                "site",
                "nobody answers");
        HttpServer strips = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        strips.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        strips.start();
        Terminal said = doctor(
                Instant.now(),
                "--data",
                data.toString(),
                "--url",
                "http://127.0.0.1:" + strips.getAddress().getPort());
        strips.stop(0);
        isTrouble(said, "site", "the proxy changes Content-Security-Policy");
        isTrouble(said, "site", "the proxy changes or doubles X-Content-Type-Options");
    }
}
