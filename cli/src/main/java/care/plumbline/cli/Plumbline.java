package care.plumbline.cli;

import care.plumbline.server.files.FileRefused;
import care.plumbline.server.files.OneLine;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The `plumbline` command.
///
/// Exit codes: 0 done; 2 the input cannot be used, with one line that says why; 1 Plumbline itself failed.
@Command(
        name = "plumbline",
        mixinStandardHelpOptions = true,
        version = "Plumbline 0.1.0",
        description = "The open companion that gets a woman out of postpartum back pain.")
public final class Plumbline implements Runnable {

    static final int WRONG_INPUT = 2;

    /// What `plumbline` alone means.
    private static final String[] SERVE = {"serve"};

    /// Each command by its name, for the day on which it runs, in the order of the help.
    private static final SequencedMap<String, Function<LocalDate, Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("serve", _ -> new Serve());
        COMMANDS.put("demo", Demo::new);
        COMMANDS.put("publish", _ -> new Publish());
        COMMANDS.put("doctor", _ -> new Doctor(InstantSource.system()));
        COMMANDS.put("backup", _ -> new Backup(InstantSource.system()));
        COMMANDS.put("restore", _ -> new Restore());
        COMMANDS.put("move", _ -> new Move());
        COMMANDS.put("tables", _ -> new Tables());
        COMMANDS.put("rehearse", _ -> new Rehearse());
        COMMANDS.put("assess", _ -> new Assess());
        COMMANDS.put("explain", _ -> new Explain());
        COMMANDS.put("questions", _ -> new Questions());
        COMMANDS.put("figure", _ -> new Draw());
        COMMANDS.put("coach", _ -> new Coach());
        COMMANDS.put("guide", today -> new CommandLine(new GuideCommand()).addSubcommand(new GuideCheck(today)));
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Plumbline() {}

    /// Runs a command line and returns its exit code.
    ///
    /// @param today the day on which it runs
    public static int run(String[] arguments, LocalDate today, PrintWriter out, PrintWriter err) {
        String[] asked = arguments.length == 0 ? SERVE : arguments;
        var commands = new CommandLine(new Plumbline());
        COMMANDS.forEach((name, command) -> {
            // Reading what all commands can do takes longer than the whole of many a command.
            if (name.equals(asked[0]) || !COMMANDS.containsKey(asked[0])) {
                commands.addSubcommand(command.apply(today));
            }
        });
        commands.setOut(out);
        commands.setErr(err);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        // An argument that begins with @ is an argument, and names no file of more of them.
        commands.setExpandAtFiles(false);
        commands.setParameterExceptionHandler((refused, _) -> refuse(err, oneLine(refused)));
        commands.setExecutionExceptionHandler((broken, _, _) -> {
            if (broken instanceof FileRefused file) {
                return refuse(err, String.valueOf(file.getMessage()));
            }
            if (broken instanceof IOException file) {
                return refuse(err, "expected a file that can be read and written: " + file.getMessage());
            }
            if (broken instanceof WrongInput wrong) {
                return refuse(err, String.valueOf(wrong.getMessage()));
            }
            throw broken;
        });
        try {
            return commands.execute(asked);
        } catch (StackOverflowError deep) {
            // Every reader has a limit of its own; this is for the one that was forgotten.
            return refuse(err, "expected something less deeply nested, found more than can be read");
        }
    }

    /// One line, whatever the message holds.
    private static int refuse(PrintWriter err, String message) {
        err.println(OneLine.of("plumbline: " + message, OneLine.LONGEST));
        return WRONG_INPUT;
    }

    private static String oneLine(ParameterException refused) {
        String message = refused.getMessage();
        if (message == null) {
            return "wrong arguments; try --help";
        }
        String line = message.lines().findFirst().orElse(message);
        int exception = line.indexOf(" (java.");
        return exception < 0 ? line : line.substring(0, exception);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /// `plumbline guide`: the group of commands on the guide.
    @Command(name = "guide", mixinStandardHelpOptions = true, description = "Work on the guide.")
    static final class GuideCommand implements Runnable {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
