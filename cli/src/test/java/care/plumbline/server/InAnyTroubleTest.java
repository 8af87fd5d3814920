package care.plumbline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.journal.seal.JournalId;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.http.AssetFiles;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.store.PostgresServer;
import care.plumbline.server.store.Sqlite;
import care.plumbline.server.store.StoreFailed;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// Every route in every trouble of the store, on SQLite and on PostgreSQL: signs, numbers, Learn and the safety
/// check answer, no page says more than is known, nothing acknowledged is lost, and `/health` agrees.
@Isolated
class InAnyTroubleTest {

    private static final Guide GUIDE = GuideFolder.bundled();
    private static final List<Routes.Route> ROUTES = Web.routes(
                    GUIDE, AssetFiles.read(), new Drawings(GuideFolder.figures(), GUIDE.version()))
            .all();

    /// What a page must not say while nobody knows it.
    private static final Pattern COMFORT = Pattern.compile(
            "(?i)nothing you saved before is lost|what you saved before is safe|nothing is lost|we keep nothing of yours"
                    + "|We keep nothing that you said");

    private static final Pattern INSIDE = Pattern.compile("Exception|SQL|jdbc|journal [A-Za-z0-9_-]{22}");

    /// Longer than the second that a page waits, shorter than a woman's patience.
    private static final long SOON = 4_000;

    @TempDir
    private Path folder;

    /// A way from the root, such as of a sign or a page of Learn.
    private static List<String> pages(Routes.Kind kind) {
        return ROUTES.stream()
                .filter(route -> route.kind() == kind && !route.pattern().contains("{"))
                .map(Routes.Route::pattern)
                .toList();
    }

    private static Phone woman(Companion companion) throws Exception {
        Phone she = companion.phone();
        she.begin("birth_date", "2026-10-11", "activity_1", "stairs");
        assertEquals(200, she.get("/today").statusCode());
        return she;
    }

    /// How far her journal can still be used.
    private enum Use {
        /// It opens, and cannot be written.
        READ,
        NONE
    }

    /// @param words what the pages that answer anyway say about it
    private void assertAnswers(Companion companion, Phone she, Use use, String words) throws Exception {
        assertAnswers(she, use, words);
        assertFalse(companion.log().contains("\"broken\""), companion.log());
    }

    private void assertAnswers(Phone she, Use use, String words) throws Exception {
        var wrong = new ArrayList<String>();
        var everywhere = new ArrayList<>(pages(Routes.Kind.ANYWAY));
        everywhere.addAll(pages(Routes.Kind.EVERYBODY));
        everywhere.addAll(learn(she));
        everywhere.remove("/");
        for (String page : everywhere) {
            long began = System.nanoTime();
            HttpResponse<String> answer = she.get(page);
            long took = (System.nanoTime() - began) / 1_000_000;
            boolean redirect = answer.statusCode() == 303
                    && Stream.of("/settings/erased", "/learn/search", "/away/over")
                            .anyMatch(page::equals);
            note(wrong, page, answer.statusCode() == 200 || redirect, "status " + answer.statusCode());
            note(wrong, page, took < SOON, "took " + took + " ms");
            trueWords(wrong, page, answer.body());
            if (use == Use.NONE && !redirect && pages(Routes.Kind.ANYWAY).contains(page) && !page.endsWith(".json")) {
                note(wrong, page, answer.body().contains(words), "does not say “" + words + "”");
            }
        }
        for (String page : List.of("/safety", "/offline/safety")) {
            note(wrong, page, she.get(page).body().contains("tel:"), "no number");
        }
        var rest = new ArrayList<>(pages(Routes.Kind.PAGE));
        rest.add("/");
        for (String page : rest) {
            HttpResponse<String> answer = she.get(page);
            trueWords(wrong, page, answer.body());
            boolean helps = answer.statusCode() == 200
                    || answer.statusCode() == 303
                    || (answer.body().contains("tel:") && answer.body().contains("href=\"/safety\""));
            note(wrong, page, helps, answer.statusCode() + " without a number or a way to the signs");
            note(wrong, page, !isStart(answer.body()), "shows the first page as if she were new");
        }
        assertEquals(List.of(), wrong);
        assertSignLeads(she);
        if (use == Use.NONE) {
            assertFalse(she.get("/safety").body().contains("We cannot save"), "she only looked");
        }
    }

    private static boolean isStart(String body) {
        return body.contains("class=\"maps\"");
    }

    private static void trueWords(List<String> wrong, String page, String body) {
        note(wrong, page, !COMFORT.matcher(body).find(), "comfort");
        note(wrong, page, !INSIDE.matcher(Jsoup.parse(body).text()).find(), "shows what is inside");
    }

    private static void note(List<String> wrong, String page, boolean holds, String what) {
        if (!holds) {
            wrong.add(page + ": " + what);
        }
    }

    private static List<String> learn(Phone she) throws Exception {
        return Jsoup.parse(she.get("/learn").body()).select("main a[href^=/learn/]").stream()
                .map(link -> link.attr("href").split("#", 2)[0])
                .distinct()
                .limit(12)
                .toList();
    }

    /// Through the safety check with one sign, whatever becomes of her answers.
    private static void assertSignLeads(Phone she) throws Exception {
        Document page = Jsoup.parse(she.get("/safety/check").body());
        for (int i = 0; i < 40 && page.selectFirst(".result") == null; i++) {
            var form = page.selectFirst("form[action=/safety/check]");
            assertTrue(form != null, page.text());
            var fields = new ArrayList<String>();
            form.select("input[type=hidden]")
                    .forEach(input -> fields.addAll(List.of(input.attr("name"), input.attr("value"))));
            if (form.selectFirst("input[name=breathless_chest]") != null) {
                fields.addAll(List.of("breathless_chest", "yes"));
            } else if (form.selectFirst("button[name=skip]") != null) {
                fields.addAll(List.of("skip", "1"));
            } else {
                var button = form.selectFirst("button[name]:not([name=back])");
                assertTrue(button != null, form.text());
                fields.addAll(List.of(button.attr("name"), button.attr("value")));
            }
            HttpResponse<String> next = posted(she, fields);
            page = Jsoup.parse(next.headers()
                    .firstValue("Location")
                    .map(where -> got(she, where))
                    .orElseGet(next::body));
        }
        assertTrue(page.selectFirst(".result.call-now") != null, page.text());
        assertTrue(page.html().contains("tel:112") || page.html().contains("tel:"), page.text());
    }

    private static String got(Phone she, String where) {
        try {
            return she.get(where).body();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static HttpResponse<String> posted(Phone she, List<String> fields) throws Exception {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.size(); i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(fields.get(i), StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(fields.get(i + 1), StandardCharsets.UTF_8));
        }
        return she.send(she.request("/safety/check")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private static void assertHealth(Companion companion, int status, String words) throws Exception {
        assertHealth(companion.port(), status, words);
    }

    private static void assertHealth(int port, int status, String words) throws Exception {
        Thread.sleep(3_200); // It looks every three seconds.
        HttpResponse<String> health = new Phone(port).get("/health");
        assertEquals(status, health.statusCode(), health.body());
        assertTrue(health.body().contains(words), health.body());
        assertEquals(200, new Phone(port).get("/health/live").statusCode());
    }

    private static boolean keeps(Phone she, String words) throws Exception {
        return she.get("/settings/export.json").body().contains(words);
    }

    private static HttpResponse<String> say(Phone she, String words) throws Exception {
        return she.post("/begin", "k.activity_2", words);
    }

    private Connection backDoor() throws Exception {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Sqlite.FILE));
    }

    // ---- Somebody holds the file, the disk is full.

    @Test
    void a_sqlite_file_that_somebody_else_writes_for_long() throws Exception {
        try (Companion companion = new Companion(folder)) {
            Phone she = woman(companion);
            assertHealth(companion, 200, "ok");
            try (Connection other = backDoor();
                    Statement statement = other.createStatement()) {
                statement.execute("begin immediate");
                HttpResponse<String> refused = say(she, "hills");
                assertEquals(503, refused.statusCode());
                assertTrue(refused.body().contains("We cannot be sure that what you sent was kept"), refused.body());
                assertAnswers(companion, she, Use.READ, "We cannot save just now");
                assertHealth(companion, 503, "does not answer");
                statement.execute("rollback");
            }
            assertEquals(303, say(she, "stairs again").statusCode());
            assertTrue(keeps(she, "stairs") && keeps(she, "stairs again"));
            assertHealth(companion, 200, "ok");
        }
    }

    /// A file system of 3 MB of its own, in a mount namespace of its own, where a test may make one.
    @Test
    void a_sqlite_file_on_a_full_disk() throws Exception {
        String mount = "mount -t tmpfs -o size=3m tmpfs " + folder;
        assumeTrue(
                new ProcessBuilder("unshare", "--map-root-user", "--mount", "sh", "-c", mount)
                                .start()
                                .waitFor()
                        == 0,
                "may not mount here");
        String java = String.join(
                " ",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
                "-cp '" + System.getProperty("java.class.path") + "'",
                "care.plumbline.cli.Main serve --port 0 --no-limits --data " + folder.resolve("data"));
        Process server = new ProcessBuilder(
                        "unshare", "--map-root-user", "--mount", "sh", "-c", mount + " && exec " + java)
                .redirectErrorStream(true)
                .start();
        try {
            var lines = server.inputReader();
            int port = port(lines);
            // Nobody closes it: it ends with the server.
            Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
            // As the server sees it.
            Path disk = Path.of("/proc/" + server.pid() + "/root" + folder);
            Phone she = new Phone(port);
            she.begin("birth_date", "2026-10-11", "activity_1", "stairs");
            assertHealth(port, 200, "ok");
            Path filler = disk.resolve("filler");
            fill(filler);
            int acknowledged = 0;
            HttpResponse<String> answer = say(she, "hill 0");
            for (int i = 1; answer.statusCode() == 303 && i < 500; i++) {
                acknowledged++;
                answer = say(she, "hill " + i);
            }
            assertEquals(503, answer.statusCode());
            assertTrue(answer.body().contains("Nothing of what you sent was written"), answer.body());
            assertAnswers(she, Use.READ, "We cannot save just now");
            assertHealth(port, 503, "there is no room left");
            Files.delete(filler);
            assertEquals(303, say(she, "and on").statusCode());
            for (int i = 0; i < acknowledged; i++) {
                assertTrue(keeps(she, "\"hill " + i + "\""), "acknowledged: hill " + i);
            }
            assertHealth(port, 200, "ok");
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    /// A disk of its own that gives up while the server runs, as a real one does that fails; where a test may mount
    /// one.
    @Test
    void a_sqlite_file_on_a_disk_that_turned_read_only() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Path image = folder.resolve("image");
        assumeTrue(
                mounted("truncate -s 24M " + image + " && mkfs.ext4 -q -F -m 0 " + image + " && mount -o loop " + image
                                        + " " + disk)
                                .waitFor()
                        == 0,
                "may not mount here");
        String serve = "mount -o loop " + image + " " + disk + " && exec "
                + Path.of(System.getProperty("java.home"), "bin", "java")
                + " --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp '"
                + System.getProperty("java.class.path") + "' care.plumbline.cli.Main serve --port 0 --no-limits --data "
                + disk.resolve("data");
        Phone she;
        Process server = mounted(serve);
        try {
            var lines = server.inputReader();
            int port = port(lines);
            Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
            she = new Phone(port);
            she.begin("birth_date", "2026-10-11", "activity_1", "stairs");
            assertEquals(303, say(she, "hills").statusCode());
            assertHealth(port, 200, "ok");
            Process abort = new ProcessBuilder(
                            "nsenter",
                            "--mount",
                            "--target",
                            Long.toString(server.pid()),
                            "mount",
                            "-o",
                            "remount,abort",
                            disk.toString())
                    .redirectErrorStream(true)
                    .start();
            assertEquals(0, abort.waitFor(), new String(abort.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            HttpResponse<String> refused = say(she, "lost");
            assertEquals(503, refused.statusCode());
            assertTrue(refused.body().contains("lost"), "what she sent is on the page, to be sent again");
            assertAnswers(she, Use.READ, "We cannot save just now");
            assertTrue(keeps(she, "hills") && !keeps(she, "\"lost\""));
            assertHealth(port, 503, "store");
        } finally {
            server.destroyForcibly().waitFor();
        }
        // Its operator brings the disk back.
        Process again = mounted(serve);
        try {
            var lines = again.inputReader();
            Phone back = new Phone(port(lines));
            Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
            back.hold(Phone.DEVICE, she.cookie(Phone.DEVICE));
            assertTrue(keeps(back, "stairs") && keeps(back, "hills") && !keeps(back, "\"lost\""));
            assertEquals(303, say(back, "and on").statusCode());
        } finally {
            again.destroyForcibly().waitFor();
        }
    }

    /// In a mount namespace of its own: what is hung in there goes with it.
    private static Process mounted(String script) throws IOException {
        return new ProcessBuilder("unshare", "--mount", "sh", "-c", script)
                .redirectErrorStream(true)
                .start();
    }

    private static int port(BufferedReader lines) throws Exception {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("Plumbline is at")) {
                return Integer.parseInt(line.replaceAll(".*:([0-9]+)/.*", "$1"));
            }
        }
        throw new AssertionError("the server did not start");
    }

    private static void fill(Path filler) throws Exception {
        try (var out = Files.newOutputStream(filler)) {
            byte[] some = new byte[4096];
            while (true) {
                out.write(some);
            }
        } catch (IOException full) {
            assertTrue(Files.size(filler) > 0);
        }
    }

    // ---- The file is taken away.

    @Test
    void a_sqlite_file_deleted_under_the_server() throws Exception {
        try (Companion companion = new Companion(folder)) {
            Phone she = woman(companion);
            assertTrue(keeps(she, "stairs"));
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            for (int i = 0; i < 2; i++) {
                assertEquals(503, say(she, "hills").statusCode(), "not acknowledged, and not when it is sent again");
            }
            assertEquals(
                    503,
                    companion.phone().post("/begin", "k.activity_1", "lost").statusCode());
            String kept = she.cookie(Phone.DEVICE);
            assertAnswers(companion, she, Use.READ, "We cannot save just now");
            assertEquals(kept, she.cookie(Phone.DEVICE));
            assertHealth(companion, 503, "its file was taken away");
        }
    }

    // ---- The file is damaged.

    private void damage() throws Exception {
        Path file = folder.resolve(Sqlite.FILE);
        try (Connection other = backDoor();
                Statement statement = other.createStatement()) {
            statement.execute("create table filler(x)");
            statement.execute("drop table filler");
            statement.execute("pragma wal_checkpoint(truncate)");
        }
        byte[] all = Files.readAllBytes(file);
        Arrays.fill(all, 4096, all.length, (byte) 0x5a);
        Files.write(file, all, StandardOpenOption.WRITE);
    }

    @Test
    void a_sqlite_file_damaged_under_the_server_and_then_at_its_start() throws Exception {
        Phone she;
        try (Companion companion = new Companion(folder)) {
            she = woman(companion);
            damage();
            assertAnswers(companion, she, Use.NONE, "is damaged, and we cannot read it");
            assertTrue(she.get("/today").body().contains("Some of what you saved may be lost"));
            assertHealth(companion, 503, "it is damaged: see docs/how-to/mend-a-damaged-file.md");
        }
        var refused = org.junit.jupiter.api.Assertions.assertThrows(StoreFailed.class, () -> new Companion(folder));
        assertTrue(refused.toString().contains("docs/how-to/mend-a-damaged-file.md"), refused.toString());
    }

    // ---- One journal was changed; one is not there.

    @Test
    void a_journal_that_somebody_changed_in_sqlite() throws Exception {
        changed(() -> new Companion(folder), this::backDoor);
    }

    private interface Door {
        Connection open() throws Exception;
    }

    private interface Start {
        Companion start();
    }

    private void changed(Start start, Door door) throws Exception {
        Phone before;
        Phone second;
        try (Companion companion = start.start()) {
            before = woman(companion);
            second = woman(companion);
        }
        String journal =
                DeviceSecret.parse(before.cookie(Phone.DEVICE)).journal().text();
        try (Connection connection = door.open();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update entry set sealed = 'AAAA' || substr(sealed, 5) where seq = 2 and journal = '" + journal
                            + "'");
        }
        try (Companion companion = start.start()) {
            Phone she = companion.phone();
            she.hold(Phone.DEVICE, before.cookie(Phone.DEVICE));
            Phone other = companion.phone();
            other.hold(Phone.DEVICE, second.cookie(Phone.DEVICE));
            changed(companion, she, other, journal, door);
        }
    }

    private void changed(Companion companion, Phone she, Phone other, String journal, Door door) throws Exception {
        assertAnswers(companion, she, Use.NONE, "Your journal was changed by someone else");
        assertEquals(200, other.get("/today").statusCode(), "nobody else is touched");
        assertHealth(companion, 200, "ok");
        String old = she.cookie(Phone.DEVICE);
        // Beginning anew keeps the key of the old one, and says nothing of it as long as it does not open.
        assertEquals(303, she.post("/begin", "k.activity_1", "anew").statusCode());
        assertTrue(!she.cookie(Phone.DEVICE).equals(old) && she.cookie(EARLIER).equals(old));
        assertTrue(keeps(she, "anew"));
        assertFalse(she.get("/settings").body().contains("/settings/earlier"));
        // Erasing takes both, though one does not open.
        assertEquals(303, she.post("/settings/erase", "sure", "yes").statusCode());
        try (Connection connection = door.open();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select (select count(*) from entry where journal = '" + journal
                        + "') + (select count(*) from wrapped_key where journal = '" + journal + "')")) {
            rows.next();
            assertEquals(0, rows.getInt(1));
        }
        assertEquals("", she.cookie(Phone.DEVICE) + she.cookie(EARLIER));
        assertTrue(isStart(she.get("/").body()), "now she is new");
    }

    private static final String EARLIER = Phone.DEVICE + "-earlier";

    @Test
    void a_journal_that_is_not_there_and_comes_back() throws Exception {
        Path good = Files.createDirectory(folder.resolve("good"));
        Path other = Files.createDirectory(folder.resolve("other"));
        Phone she;
        try (Companion companion = new Companion(good)) {
            she = woman(companion);
        }
        String key = she.cookie(Phone.DEVICE);
        try (Companion companion = new Companion(other)) {
            Phone now = companion.phone();
            now.hold(Phone.DEVICE, key);
            assertAnswers(companion, now, Use.NONE, "we cannot find that journal just now");
            assertEquals(key, now.cookie(Phone.DEVICE), "looking costs nothing");
            HttpResponse<String> first = now.get("/");
            assertEquals(200, first.statusCode());
            assertTrue(first.body().contains("We cannot find your journal just now")
                    && first.body().contains("/start"));
            assertTrue(isStart(now.get("/start").body()), "she may begin anew");
            now.begin("activity_1", "beside");
            assertEquals(key, now.cookie(EARLIER), "the only key is kept");
            assertTrue(!now.cookie(Phone.DEVICE).equals(key));
            assertTrue(keeps(now, "beside"));
            she.hold(EARLIER, now.cookie(EARLIER));
            she.hold(Phone.DEVICE, now.cookie(Phone.DEVICE));
        }
        // The right copy comes back: the new journal is not in it, the old one is.
        try (Companion companion = new Companion(good)) {
            Phone later = companion.phone();
            later.hold(Phone.DEVICE, she.cookie(Phone.DEVICE));
            later.hold(EARLIER, she.cookie(EARLIER));
            assertTrue(later.get("/settings").body().contains("/settings/earlier")
                    || later.get("/").body().contains("/settings/earlier"));
            assertTrue(later.get("/settings/earlier").body().contains("Open the earlier one"));
            assertEquals(303, later.post("/settings/earlier").statusCode());
            assertEquals(key, later.cookie(Phone.DEVICE));
            assertEquals(she.cookie(Phone.DEVICE), later.cookie(EARLIER), "and the other is kept");
            assertTrue(keeps(later, "stairs"));
        }
    }

    @Test
    void a_cookie_of_a_journal_nobody_ever_had() throws Exception {
        try (Companion companion = new Companion(folder)) {
            Phone she = companion.phone();
            var random = new SecureRandom();
            she.hold(
                    Phone.DEVICE,
                    DeviceSecret.random(JournalId.random(random), random).cookie());
            assertAnswers(companion, she, Use.NONE, "we cannot find that journal just now");
            assertEquals(303, she.post("/settings/erase", "sure", "yes").statusCode());
            assertTrue(isStart(she.get("/").body()));
        }
    }

    // ---- PostgreSQL.

    @Test
    void postgresql_stopped_made_read_only_changed_and_damaged() throws Exception {
        PostgresServer server = PostgresServer.ofItsOwn();
        String database = server.newDatabase();
        Door door = () -> DriverManager.getConnection(database);
        try (Companion companion = new Companion(database)) {
            Phone she = woman(companion);
            assertHealth(companion, 200, "ok");
            server.halt();
            assertAnswers(companion, she, Use.NONE, "We cannot read your journal just now");
            assertEquals(503, say(she, "hills").statusCode());
            assertEquals(503, she.get("/today").statusCode());
            assertEquals(503, she.post("/settings/erase", "sure", "yes").statusCode(), "not erased, and said so");
            assertTrue(!she.cookie(Phone.DEVICE).isEmpty(), "and her key stays");
            assertHealth(companion, 503, "the store: it ");
            server.start();
            Thread.sleep(2_500);
            assertHealth(companion, 200, "ok");
            assertTrue(keeps(she, "stairs"), "all that was acknowledged");
            assertEquals(303, say(she, "stairs again").statusCode());

            execute(door, "alter database " + name(database) + " set default_transaction_read_only = on");
            execute(
                    door,
                    "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and "
                            + "datname = '" + name(database) + "'");
            Thread.sleep(2_500);
            assertAnswers(companion, she, Use.READ, "We cannot save just now");
            assertTrue(keeps(she, "stairs again"));
            assertHealth(companion, 503, "it may not be written");
            try (Connection connection = door.open();
                    Statement statement = connection.createStatement()) {
                statement.execute("set default_transaction_read_only = off");
                statement.execute("alter database " + name(database) + " reset default_transaction_read_only");
            }
            execute(
                    door,
                    "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and "
                            + "datname = '" + name(database) + "'");
            Thread.sleep(2_500);
            changed(() -> new Companion(database), door);

            Phone last = woman(companion);
            server.damage(database, "entry");
            Thread.sleep(2_500);
            assertAnswers(companion, last, Use.NONE, "is damaged, and we cannot read it");
            assertHealth(companion, 503, "it is damaged");
        } finally {
            server.halt();
        }
    }

    private static String name(String address) {
        return address.replaceAll(".*/([a-z0-9]+)\\?.*", "$1");
    }

    private static void execute(Door door, String sql) throws Exception {
        try (Connection connection = door.open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
