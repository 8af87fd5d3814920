package care.plumbline.cli;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.journal.PossibleDay;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.server.files.OneLine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Whom a command is about, on which day, with how much time: options that several commands share.
final class Woman {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "Her answers.")
    private Path file = Path.of("");

    @Option(names = "--minutes", paramLabel = "N", description = "The minutes she has (default 8).")
    private int minutes = 8;

    @Option(
            names = "--position",
            paramLabel = "P",
            description = "Her position: ${COMPLETION-CANDIDATES} (default any).")
    private Setting position = Setting.ANY;

    @Option(names = "--on", paramLabel = "DATE", description = "The day to assess (default: the day she answered).")
    private Optional<LocalDate> on = Optional.empty();

    @Mixin
    private GuideOption guide = new GuideOption();

    /// What follows for her, by that guide.
    ///
    /// @throws WrongInput when the guide, her answers, or the minutes, cannot be used
    Recovery recovery() throws WrongInput {
        if (minutes < 1 || minutes > 60) {
            throw new WrongInput("--minutes: expected 1 to 60, found " + minutes);
        }
        if (on.isPresent() && !PossibleDay.is(on.get())) {
            throw new WrongInput("--on: expected a day from " + PossibleDay.FIRST + " to " + PossibleDay.LAST
                    + ", found " + on.get());
        }
        Guide chosen = guide.guide();
        AnswersFile answers = AnswersFile.read(file, chosen);
        for (String remark : answers.remarks()) {
            spec.commandLine().getErr().println(OneLine.of("plumbline: " + file + ": " + remark, OneLine.LONGEST));
        }
        return Recovery.on(chosen, answers.journal(), on.orElse(answers.answered()));
    }

    Session session(Recovery recovery) {
        return recovery.session(new Minutes(minutes), position);
    }
}
