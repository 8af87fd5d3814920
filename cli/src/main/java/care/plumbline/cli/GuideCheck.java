package care.plumbline.cli;

import care.plumbline.compiler.cases.BothErrors;
import care.plumbline.compiler.cases.Ran;
import care.plumbline.compiler.figure.FigureFiles;
import care.plumbline.compiler.guide.Cases;
import care.plumbline.compiler.guide.Checked;
import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.GuideReader;
import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.compiler.guide.Problem;
import care.plumbline.core.guide.Guide;
import care.plumbline.server.files.OneLine;
import care.plumbline.server.guides.GuideFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `plumbline guide check [DIR]`: reads a guide and names file and line of everything that cannot stand.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Read a guide and name everything that is wrong.")
final class GuideCheck implements Callable<Integer> {

    private static final int LONGEST = 500;

    private final LocalDate today;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "The guide's folder (default: the bundled guide).")
    private Optional<Path> folder = Optional.empty();

    GuideCheck(LocalDate today) {
        this.today = today;
    }

    @Override
    public Integer call() throws WrongInput {
        var out = spec.commandLine().getOut();
        try {
            GuideFiles files = files();
            Checked checked = GuideReader.check(files, today);
            GuideFolder.checkPhrases(files);
            Guide guide = checked.guide();
            FigureFiles figures = FigureFiles.read(files);
            List<Problem> undrawn = figures.check(guide);
            if (!undrawn.isEmpty()) {
                say(undrawn);
                return Plumbline.WRONG_INPUT;
            }
            List<Ran> ran = Ran.all(guide, Cases.read(files, guide, today));
            List<Problem> faults =
                    ran.stream().flatMap(one -> one.faults().stream()).toList();
            if (!faults.isEmpty()) {
                say(faults);
                return Plumbline.WRONG_INPUT;
            }
            out.println(BothErrors.of(ran).counts() + "; each comes out as it must");
            out.printf(
                    "%d sentences, %d of them explain, each once; %d ways of speaking that are not said%n",
                    checked.sentences(), checked.explaining(), checked.unsaid());
            out.printf(
                    "%d danger signs, restrictions, gates and doses; %d rest on sources read no further than the"
                            + " abstract%n",
                    checked.weighty(), checked.restingOnLess());
            out.printf(
                    "guide %s: %d questions, %d danger signs, %d causes, %d remedies, %d habits, %d movements, %d restrictions,"
                            + " %d stages, %d figures, %d sources; nothing wrong%n",
                    guide.version(),
                    guide.questions().count(),
                    guide.dangerSigns().size(),
                    guide.causes().size(),
                    guide.remedies().size(),
                    guide.habits().size(),
                    guide.movements().size(),
                    guide.restrictions().size(),
                    guide.stages().size(),
                    figures.figures().scenes().size(),
                    guide.sources().size());
            return 0;
        } catch (GuideRefused refused) {
            say(refused.problems());
            return Plumbline.WRONG_INPUT;
        }
    }

    private GuideFiles files() throws WrongInput {
        return folder.isPresent() ? GuideOption.filesIn(folder.get()) : GuideFolder.bundledFiles();
    }

    /// A problem a line; a case that comes out wrong needs more room than a refusal.
    private void say(List<Problem> problems) {
        for (Problem problem : problems) {
            spec.commandLine().getErr().println(OneLine.of(problem.toString(), LONGEST));
        }
    }
}
