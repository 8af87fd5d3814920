package care.plumbline.app.walk;

import care.plumbline.app.web.Allowance;
import care.plumbline.app.web.Options;
import care.plumbline.app.web.Web;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// The real server in this process, with a folder of its own that goes with it.
final class Companion implements AutoCloseable {

    /// A Sunday morning in Dublin, so that pages are the same whenever the tests run.
    static final Instant MORNING = Instant.parse("2026-11-22T10:00:00Z");

    /// Kept, because a logger that nobody holds forgets its level.
    private static final Logger LIBRARIES = Logger.getLogger("");

    private final Path folder;
    private final StringWriter log = new StringWriter();
    private final Web web;
    private final Options options;

    private Companion(InstantSource clock) {
        LIBRARIES.setLevel(Level.WARNING);
        try {
            folder = Files.createTempDirectory("plumbline-walk");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        options = new Options(
                "127.0.0.1", 0, folder, Optional.empty(), false, ZoneId.of("Europe/Dublin"), Allowance.UNMEASURED);
        web = Web.open(options, clock, new PrintWriter(log, true), true);
    }

    /// A server whose clock stands still in the morning.
    static Companion inTheMorning() {
        return new Companion(() -> MORNING);
    }

    /// A server at some time of some day.
    static Companion at(Instant time) {
        return new Companion(() -> time);
    }

    /// Where to point a browser, without the last slash.
    String address() {
        return web.address(options).replaceFirst("/$", "");
    }

    /// Everything its operator sees.
    String log() {
        return log.toString();
    }

    @Override
    public void close() {
        web.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
