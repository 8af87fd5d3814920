package care.plumbline.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.cli.Plumbline;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// The folder of this build as `./plumbline publish` writes it, written once for all tests. A build without the
/// program of the phone (`-Dprogram`) has none; `./check` builds with it.
final class Published {

    private static final class AtTheRoot {
        static final Path FOLDER = folder("");
    }

    private Published() {}

    static StaticHost host() {
        return new StaticHost(atTheRoot(), "");
    }

    /// The folder made to stand at the root of its host.
    static Path atTheRoot() {
        InBrowser.needsTheProgram();
        return AtTheRoot.FOLDER;
    }

    static StaticHost host(String base) {
        InBrowser.needsTheProgram();
        return new StaticHost(folder(base), base);
    }

    /// A folder made to stand below a path.
    static Path folder(String base) {
        try {
            Path folder = Files.createTempDirectory("published");
            folder.toFile().deleteOnExit();
            var said = new StringWriter();
            int code = Plumbline.run(
                    new String[] {"publish", folder.toString(), "--base", base.isEmpty() ? "/" : base},
                    LocalDate.of(2026, 11, 28),
                    new PrintWriter(said),
                    new PrintWriter(said));
            assertEquals(0, code, said::toString);
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
