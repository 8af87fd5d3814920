package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.cli.Plumbline;
import care.plumbline.server.Server;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The folder of this build as `./plumbline publish` writes it, written once for all tests. A build without the
/// program of the phone (`-Dprogram`) has none; `./check` builds with it.
public final class Published {

    private static final Map<Duration, StaticHost> MORNINGS = new ConcurrentHashMap<>();

    private static final class AtTheRoot {
        static final Path FOLDER = ofThisRun();
    }

    /// To write it takes a minute of processor, most of it to compress: the processes of one run share it.
    private static Path ofThisRun() {
        ProcessHandle run = ProcessHandle.current().parent().orElseGet(ProcessHandle::current);
        Path shared = Path.of(System.getProperty("java.io.tmpdir"), "plumbline-published");
        Path folder = shared.resolve(Long.toString(run.pid()));
        Path whole = folder.resolveSibling(run.pid() + ".whole");
        try {
            Files.createDirectories(shared);
            try (var channel = FileChannel.open(
                            shared.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var _ = channel.lock()) {
                String began = run.info().startInstant().map(Instant::toString).orElse("");
                if (!Files.exists(whole) || !Files.readString(whole).equals(began)) {
                    deleteThoseOfRunsThatEnded(shared);
                    publish(folder, "");
                    Files.writeString(whole, began);
                }
            }
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void deleteThoseOfRunsThatEnded(Path shared) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(shared)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            String run = shared.relativize(file).toString().split("[/.]", 2)[0];
            if (run.matches("\\d+") && ProcessHandle.of(Long.parseLong(run)).isEmpty()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Published() {}

    /// One host for all walks: the same folder, read in a world whose clock began at the morning of the tests
    /// when this program did. It ends with the tests.
    static StaticHost inTheMorning(Duration later) {
        return MORNINGS.computeIfAbsent(later, _ -> {
            var host = new StaticHost(atTheHour(Server.MORNING.plus(later)), "");
            Runtime.getRuntime().addShutdownHook(new Thread(host::close));
            return host;
        });
    }

    /// The files of the folder, and its worker with one line more: a browser lends a page a clock, a worker it
    /// does not.
    private static Path atTheHour(Instant hour) {
        long ahead = Duration.between(Instant.now(), hour).toMillis();
        String clock = """
                self.Date = class extends Date {
                  constructor(...given) { if (given.length) super(...given); else super(Date.now()); }
                  static now() { return super.now() + (%d); }
                };
                """.formatted(ahead);
        Path published = atTheRoot();
        try (Stream<Path> files = Files.walk(published)) {
            Path folder = Files.createTempDirectory("morning");
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path same = folder.resolve(published.relativize(file));
                Files.createDirectories(same.getParent());
                Files.createLink(same, file);
            }
            Path worker = folder.resolve("sw.js");
            Files.delete(worker);
            Files.writeString(worker, clock + Files.readString(published.resolve("sw.js")));
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static StaticHost host() {
        return new StaticHost(atTheRoot(), "");
    }

    /// A host for a whole class. It ends with its process and not with the class, which may be walked once more.
    static StaticHost untilTheEnd() {
        StaticHost host = host();
        Runtime.getRuntime().addShutdownHook(new Thread(host::close));
        return host;
    }

    /// The folder made to stand at the root of its host.
    public static Path atTheRoot() {
        InBrowser.needsTheProgram();
        return AtTheRoot.FOLDER;
    }

    private static final class BesideAServer {
        static final Path FOLDER = folder("/phone", "--server", "/start", "--plain");
    }

    /// The folder made to stand beside a server.
    static Path beside() {
        InBrowser.needsTheProgram();
        return BesideAServer.FOLDER;
    }

    /// A folder made to stand below a path.
    static Path folder(String base, String... more) {
        try {
            Path folder = Files.createTempDirectory("published");
            folder.toFile().deleteOnExit();
            publish(folder, base, more);
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Writes one, as the command does.
    public static void publish(Path folder, String base, String... more) {
        var said = new StringWriter();
        int code = Plumbline.run(
                Stream.concat(
                                Stream.of("publish", folder.toString(), "--base", base.isEmpty() ? "/" : base),
                                Stream.of(more))
                        .toArray(String[]::new),
                LocalDate.of(2026, 11, 28),
                new PrintWriter(said),
                new PrintWriter(said));
        assertEquals(0, code, said::toString);
    }
}
