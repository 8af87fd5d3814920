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
import care.plumbline.server.store.Sqlite;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
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

    private Server(Allowance allowance, boolean story) {
        this(allowance, story, Material::built);
    }

    private Server(Allowance allowance, boolean story, Supplier<Material> shown) {
        this(allowance, story, shown, Directory.NONE);
    }

    private Server(Allowance allowance, boolean story, Supplier<Material> shown, Directory directory) {
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
        return new Server(Allowance.UNMEASURED, false, Material::built, directory);
    }

    public static Server allowing(Allowance allowance) {
        return new Server(allowance, false);
    }

    private Options options(int port) {
        return new Options(
                "127.0.0.1",
                port,
                folder,
                Optional.empty(),
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
