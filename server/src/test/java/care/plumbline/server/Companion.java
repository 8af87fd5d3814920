package care.plumbline.server;

import care.plumbline.server.http.Options;
import care.plumbline.server.limits.Allowance;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/// A running server with its journals in a folder, for tests.
public final class Companion implements AutoCloseable {

    /// Noon, so that no page is dim because of the hour.
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Web web;
    private final StringWriter log = new StringWriter();

    public Companion(Path folder) {
        this(folder, Allowance.UNMEASURED);
    }

    public Companion(Path folder, Allowance allowance) {
        var options = new Options("127.0.0.1", 0, folder, Optional.empty(), false, ZoneId.of("UTC"), allowance);
        this.web = Web.open(options, InstantSource.fixed(NOON), new PrintWriter(log, true), true);
    }

    /// Over a PostgreSQL database.
    ///
    /// @param database such as `jdbc:postgresql://127.0.0.1:5432/journals?user=plumbline`
    public Companion(String database) {
        var options = new Options(
                "127.0.0.1",
                0,
                Path.of("no-folder"),
                Optional.of(database),
                false,
                ZoneId.of("UTC"),
                Allowance.UNMEASURED);
        this.web = Web.open(options, InstantSource.fixed(NOON), new PrintWriter(log, true), true);
    }

    public int port() {
        return web.port();
    }

    /// What its operator would read.
    public String log() {
        return log.toString();
    }

    /// A browser that has never been here.
    public Phone phone() {
        return new Phone(port());
    }

    @Override
    public void close() {
        web.close();
    }
}
