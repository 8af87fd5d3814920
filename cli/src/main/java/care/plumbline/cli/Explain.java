package care.plumbline.cli;

import care.plumbline.core.guide.words.Language;
import care.plumbline.core.plan.Session;
import care.plumbline.core.recovery.Recovery;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private Woman woman = new Woman();

    @Parameters(index = "1", paramLabel = "ID", description = "What to explain, such as bridge or lifting.")
    private String id = "";

    @Override
    public Integer call() throws WrongInput {
        Recovery recovery = woman.recovery();
        Session session = woman.session(recovery);
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
