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
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline assess FILE`: safety, causes, plan and today's session from a file of answers.
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "Safety, causes, plan and a session from a FHIR QuestionnaireResponse or a short YAML.")
final class Assess implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "Her answers.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print JSON for machines.")
    private boolean json;

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
        var out = spec.commandLine().getOut();
        out.print(
                json
                        ? new AssessmentTree(recovery, session, Language.ENGLISH).toJson()
                        : new AssessmentPage(recovery, session, Language.ENGLISH).toText());
        out.flush();
        return 0;
    }
}
