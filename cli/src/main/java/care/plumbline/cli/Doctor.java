package care.plumbline.cli;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline doctor`: whether a server stands well, and what to do where it does not.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Look at the journals, the disk, the clock, the backups and what browsers are told, a line each.",
            "It changes nothing. Exit code 2 says that something is in trouble."
        })
final class Doctor implements Callable<Integer> {

    private final InstantSource clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--backups",
            paramLabel = "DIR",
            description = "The folder of backups (default: PLUMBLINE_BACKUPS).")
    private Optional<String> backups = Optional.empty();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = {
                "The address women use, such as https://plumbline.example.org (default: PLUMBLINE_URL);",
                "asked like a browser would. Nothing else is connected to."
            })
    private Optional<String> url = Optional.empty();

    Doctor(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws WrongInput {
        Optional<Backups> saved = Backup.folder(backups, System.getenv());
        List<Examined> all = new ArrayList<>();
        all.add(JournalsExam.of(store));
        all.addAll(JournalsExam.machines(store));
        if (store.database().isEmpty()) {
            all.add(DiskExam.of("disk", store.folder()));
        }
        all.add(ClockExam.of(clock.instant(), store));
        all.addAll(BackupsExam.of(saved, store, clock.instant()));
        all.addAll(SiteExam.of(Setting.of("--url", url, "PLUMBLINE_URL", System.getenv()), clock.instant()));
        var out = spec.commandLine().getOut();
        all.forEach(one -> out.println(one.line()));
        out.flush();
        return all.stream().anyMatch(one -> one.state() == Examined.State.TROUBLE) ? Plumbline.WRONG_INPUT : 0;
    }
}
