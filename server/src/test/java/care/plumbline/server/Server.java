package care.plumbline.server;

import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.visit.Directory;
import care.plumbline.server.demo.OpensOnce;
import care.plumbline.server.demo.Scribe;
import care.plumbline.server.demo.StoryJournal;
import care.plumbline.server.guides.GuideFolder;
import care.plumbline.server.http.Hosts;
import care.plumbline.server.http.Options;
import care.plumbline.server.limits.Allowance;
import care.plumbline.server.material.Material;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.PostgresServer;
import care.plumbline.server.store.Sqlite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// The real server in this process, over a real SQLite file in a folder of its own. Its clock stands still until
/// it is told that time passed.
public final class Server implements AutoCloseable {

    /// A Sunday morning in Dublin.
    public static final Instant MORNING = Instant.parse("2026-11-22T10:00:00Z");

    /// Kept, because a logger that nobody holds forgets its level.
    private static final Logger LIBRARIES = Logger.getLogger("");

    private final StringWriter log = new StringWriter();
    private final Path folder;
    private final Allowance allowance;
    private Instant now = MORNING;
    private Web web;
    private Options options;

    private Consumer<Routes> more = _ -> {};
    private String opens = "/";

    private final Supplier<Material> shown;
    private final Directory directory;

    /// Empty: a file of SQLite.
    private final Optional<String> database;

    private Server(Allowance allowance, boolean story) {
        this(allowance, story, Material::built);
    }

    private Server(Allowance allowance, boolean story, Supplier<Material> shown) {
        this(allowance, story, shown, Directory.NONE, Optional.empty());
    }

    private Server(
            Allowance allowance,
            boolean story,
            Supplier<Material> shown,
            Directory directory,
            Optional<String> database) {
        this.database = database;
        this.shown = shown;
        this.directory = directory;
        LIBRARIES.setLevel(Level.WARNING);
        this.allowance = allowance;
        try {
            folder = Files.createTempDirectory("plumbline-web");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (story) {
            tell();
        }
        options = options(0);
        web = open();
    }

    /// Six weeks of a made-up woman, told up to this morning.
    private void tell() {
        ZoneId zone = ZoneId.of("Europe/Dublin");
        try (var journals = new Journals(Sqlite.open(folder), new SecureRandom())) {
            var days = StoryJournal.sixWeeks(GuideFolder.bundled(), LocalDate.ofInstant(MORNING, zone));
            var once = new OpensOnce(Scribe.write(journals, days, MORNING, zone), new SecureRandom(), false);
            opens = once.path();
            more = once::addTo;
        }
    }

    public static Server inTheMorning() {
        return new Server(Allowance.UNMEASURED, false);
    }

    /// One with a journal in it; [#opens] opens it in one browser.
    public static Server withSixWeeks() {
        return new Server(Allowance.UNMEASURED, true);
    }

    /// The address that opens the journal of [#withSixWeeks], once.
    public String opens() {
        return opens;
    }

    /// One that shows what somebody is working at.
    public static Server showing(Material material) {
        return new Server(Allowance.UNMEASURED, false, () -> material);
    }

    /// One whose operator listed who gives care nearby.
    public static Server listing(Directory directory) {
        return new Server(Allowance.UNMEASURED, false, Material::built, directory, Optional.empty());
    }

    /// One whose journals lie in a store of this kind, empty.
    public static Server over(StoreOfTests store) {
        return new Server(
                Allowance.UNMEASURED,
                false,
                Material::built,
                Directory.NONE,
                switch (store) {
                    case SQLITE -> Optional.empty();
                    case POSTGRESQL -> Optional.of(PostgresServer.shared().newDatabase());
                });
    }

    public static Server allowing(Allowance allowance) {
        return new Server(allowance, false);
    }

    private Options options(int port) {
        return new Options(
                "127.0.0.1",
                port,
                folder,
                database,
                false,
                ZoneId.of("Europe/Dublin"),
                allowance,
                false,
                Hosts.ANY,
                false,
                directory);
    }

    private Web open() {
        return Web.open(options, () -> now, new PrintWriter(log, true), true, more, shown);
    }

    /// Stops it and starts it again at the same place.
    public void restart() {
        int port = web.port();
        web.close();
        options = options(port);
        web = open();
    }

    /// What it takes for now.
    public Instant now() {
        return now;
    }

    public void passes(Duration time) {
        now = now.plus(time);
    }

    public int port() {
        return web.port();
    }

    /// Where to point a browser, without the last slash.
    public String address() {
        return "http://127.0.0.1:" + port();
    }

    /// Where the journals lie.
    public Path folder() {
        return folder;
    }

    /// The first column of what a query finds in its store.
    public List<String> stored(String query) {
        try (var connection = DriverManager.getConnection(
                        database.orElseGet(() -> "jdbc:sqlite:" + folder.resolve(Sqlite.FILE)));
                var rows = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException broken) {
            throw new AssertionError(broken);
        }
    }

    /// All that a thief of its disk has: every file of its folder, and a dump of its database.
    public String everythingStored() {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        database.ifPresent(address -> all.append(PostgresServer.shared().dump(address)));
        return all.toString();
    }

    /// Everything its operator sees.
    public String log() {
        return log.toString();
    }

    @Override
    public void close() {
        web.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
