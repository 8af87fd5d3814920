package care.plumbline.cli;

import care.plumbline.server.store.Copying;
import care.plumbline.server.store.JournalStore;
import care.plumbline.server.store.StoreFailed;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline move`: all journals from one store into another. Where they come from they stay.
@Command(
        name = "move",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Copy all journals from one store into another and compare every entry.",
            "Once while the server runs, and again when it is stopped: the second time takes what came in meanwhile.",
            "Nothing is taken away where they come from."
        })
final class Move implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--from",
            paramLabel = "PLACE",
            description = "A folder of journals, a backup, jdbc:postgresql:… or cassandra:… (or PLUMBLINE_FROM).")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "PLACE",
            description = "A folder, jdbc:postgresql:… or cassandra:… (or PLUMBLINE_TO).")
    private Optional<String> to = Optional.empty();

    private final Map<String, String> environment = System.getenv();

    @Override
    public Integer call() throws WrongInput {
        Setting source = place("--from", from, "PLUMBLINE_FROM");
        Setting target = place("--to", to, "PLUMBLINE_TO");
        if (source.value().equals(target.value())) {
            throw new WrongInput(target.name() + ": expected another place than " + source.name() + ", found the same");
        }
        try (JournalStore there = StoreOption.there(source);
                JournalStore here = StoreOption.place(target)) {
            Copying copying = new Copying(there, here);
            copying.copy();
            Copying.Tally tally = copying.compare(Copying.Likeness.SAME);
            spec.commandLine()
                    .getOut()
                    .println(tally.journals() + " journals, " + tally.entries() + " entries, " + tally.locks()
                            + " locks: copied and compared, letter for letter. Nothing was taken away.");
            return 0;
        } catch (Copying.Unlike unlike) {
            throw new WrongInput("move: expected the same on both sides, found: " + unlike.getMessage()
                    + ". Stop the server and move again");
        } catch (StoreFailed failed) {
            throw new WrongInput("move: expected journals that can be copied, found: "
                    + Setting.shown(String.valueOf(failed.getMessage())));
        }
    }

    private Setting place(String option, Optional<String> given, String variable) throws WrongInput {
        return Setting.of(option, given, variable, environment)
                .orElseThrow(() -> new WrongInput(option + ": expected a folder or an address, found nothing"));
    }
}
