package care.plumbline.cli;

import care.plumbline.pages.visit.Directory;
import care.plumbline.server.demo.OpensOnce;
import care.plumbline.server.demo.Scribe;
import care.plumbline.server.demo.StoryJournal;
import care.plumbline.server.http.Hosts;
import care.plumbline.server.http.Options;
import care.plumbline.server.limits.Allowance;
import care.plumbline.server.material.Material;
import care.plumbline.server.seal.DeviceSecret;
import care.plumbline.server.store.Journals;
import care.plumbline.server.store.Sqlite;
import care.plumbline.server.store.StoreFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline demo`: the companion with six weeks of a made-up woman in it.
///
/// It listens on this machine alone, whatever the environment says: its address opens a journal to whoever asks
/// first.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Look at a journal in use: six weeks of a made-up woman, up to today.",
            "Serves this machine only, until Ctrl-C. The address it prints opens the journal once, in one browser."
        })
final class Demo implements Callable<Integer> {

    private static final String HERE = "127.0.0.1";

    private final LocalDate today;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port to listen on (default: 8080; 0: any free one).")
    private Optional<String> wanted = Optional.empty();

    private int port;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Keep the journal here (default: a new folder, deleted at the end). Must hold no journals yet.")
    private Optional<Path> kept = Optional.empty();

    @Mixin
    private MaterialOption material = new MaterialOption();

    Demo(LocalDate today) {
        this.today = today;
    }

    @Override
    public Integer call() throws WrongInput, IOException, InterruptedException {
        Setting place =
                Setting.of("--port", wanted, "PLUMBLINE_PORT", System.getenv()).orElse(new Setting("--port", "8080"));
        port = place.port();
        new Place(new Setting("--host", HERE), place).check();
        if (kept.isPresent() && Files.exists(kept.get().resolve(Sqlite.FILE))) {
            throw new WrongInput("--data: expected a folder without journals, found " + Sqlite.FILE + " in it");
        }
        Supplier<Material> shown = material.material();
        Path folder = kept.isPresent() ? kept.get() : Files.createTempDirectory("plumbline-demo");
        Runnable afterwards = kept.isPresent() ? () -> {} : () -> delete(folder);
        try {
            var once = new OpensOnce(fill(folder), new SecureRandom(), true);
            return Serving.serve(
                    options(folder),
                    spec.commandLine().getOut(),
                    spec.commandLine().getErr(),
                    false,
                    shown,
                    new Serving.Extras("--data", once.path(), once::addTo, afterwards, material::ofPhone));
        } catch (WrongInput | RuntimeException failed) {
            afterwards.run();
            throw failed;
        }
    }

    Options options(Path folder) {
        return new Options(
                HERE,
                port,
                folder,
                Optional.empty(),
                false,
                ZoneId.systemDefault(),
                Allowance.USUAL,
                true,
                Hosts.of(HERE, false, List.of()),
                false,
                Directory.NONE);
    }

    DeviceSecret fill(Path folder) throws WrongInput {
        try (var journals = new Journals(Sqlite.open(folder), new SecureRandom())) {
            return Scribe.write(
                    journals,
                    StoryJournal.sixWeeks(material.guide(), today),
                    Clock.systemUTC().instant(),
                    ZoneId.systemDefault());
        } catch (StoreFailed failed) {
            throw new WrongInput("--data: " + failed.getMessage());
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
