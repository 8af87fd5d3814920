package care.plumbline.app.cli;

import care.plumbline.app.guides.GuideFolder;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Language;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline explain FILE ID`: why something is in her plan, or why not.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Why a danger sign, cause, remedy, habit, movement, restriction, stage, gate or question is here, or is not.")
final class Explain implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "Her answers.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "ID", description = "What to explain, such as bridge or lifting.")
    private String id = "";

    @Option(names = "--minutes", paramLabel = "N", description = "The minutes she has (default 8).")
    private int minutes = 8;

    @Option(
            names = "--position",
            paramLabel = "P",
            description = "Her position: ${COMPLETION-CANDIDATES} (default any).")
    private Setting position = Setting.ANY;

    @Option(names = "--on", paramLabel = "DATE", description = "The day to assess (default: the day she answered).")
    private Optional<LocalDate> on = Optional.empty();

    @Override
    public Integer call() throws WrongInput {
        if (minutes < 1 || minutes > 60) {
            throw new WrongInput("--minutes: expected 1 to 60, found " + minutes);
        }
        Guide guide = GuideFolder.bundled();
        AnswersFile answers = AnswersFile.read(file, guide);
        Recovery recovery = Recovery.on(guide, answers.journal(), on.orElse(answers.answered()));
        Session session = recovery.session(new Minutes(minutes), position);
        List<String> lines = new Explanation(recovery, session, Language.ENGLISH).of(id);
        if (lines.isEmpty()) {
            throw new WrongInput("ID: expected something the guide holds, found " + id);
        }
        var out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
        return 0;
    }
}
