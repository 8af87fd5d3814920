package care.plumbline.cli;

import care.plumbline.server.store.Copying;
import care.plumbline.server.store.JournalStore;
import care.plumbline.server.store.StoreFailed;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline restore`: a backup's journals into a place that has none.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Put the journals of a backup into a folder or database that holds none, and compare every entry.",
            "What a woman said after the backup was made is not in it."
        })
final class Restore implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "A file that plumbline backup wrote.")
    private String backup = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @Override
    public Integer call() throws WrongInput {
        try (JournalStore from = StoreOption.backup("FILE", file());
                JournalStore to = store.place()) {
            if (!Copying.isEmpty(to)) {
                throw new WrongInput(store.name()
                        + ": expected a place without journals, found some; stop the server and put them aside first");
            }
            Copying copying = new Copying(from, to);
            copying.copy();
            Copying.Tally tally = copying.compare(Copying.Likeness.SAME);
            spec.commandLine()
                    .getOut()
                    .println(tally.journals() + " journals, " + tally.entries()
                            + " entries: put back and compared, letter for letter");
            return 0;
        } catch (StoreFailed | Copying.Unlike failed) {
            throw new WrongInput("restore: expected journals that can be copied, found: "
                    + Setting.shown(String.valueOf(failed.getMessage())));
        }
    }

    private Path file() throws WrongInput {
        try {
            return Path.of(backup);
        } catch (InvalidPathException none) {
            throw new WrongInput("FILE: expected a file, found " + Setting.shown(backup));
        }
    }
}
