package care.plumbline.cli;

import care.plumbline.server.store.Databases;
import care.plumbline.server.store.StoreFailed;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline tables`: the tables of a database, made once before the first server starts.
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Make the tables of a database, or leave them as they are.",
            "Cassandra needs it once, before the first server; SQLite and PostgreSQL do it when a server starts."
        })
final class Tables implements Callable<Integer> {

    private static final int USUAL_COPIES = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--copies",
            paramLabel = "NUMBER",
            description = "On how many machines of Cassandra an entry lies, if there is no keyspace yet (default: 3).")
    private int copies = USUAL_COPIES;

    @Override
    public Integer call() throws WrongInput {
        if (copies < 1) {
            throw new WrongInput("--copies: expected 1 or more, found " + copies);
        }
        Optional<String> database = store.database();
        try {
            if (database.isPresent()) {
                Databases.makeTables(database.get(), copies);
            } else {
                store.place().close();
            }
        } catch (StoreFailed failed) {
            throw StoreOption.refused(store.name(), failed);
        }
        spec.commandLine().getOut().println("The tables are there.");
        return 0;
    }
}
