package care.plumbline.cli;

import care.plumbline.core.guide.words.Language;
import care.plumbline.core.plan.Session;
import care.plumbline.core.recovery.Recovery;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline assess FILE`: safety, causes, plan and today's session from a file of answers.
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = "Safety, causes, plan and a session from a FHIR QuestionnaireResponse or a short YAML.")
final class Assess implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Woman woman = new Woman();

    @Option(names = "--json", description = "Print JSON for machines.")
    private boolean json;

    @Override
    public Integer call() throws WrongInput {
        Recovery recovery = woman.recovery();
        Session session = woman.session(recovery);
        var out = spec.commandLine().getOut();
        out.print(
                json
                        ? new AssessmentTree(recovery, session, Language.ENGLISH).toJson()
                        : new AssessmentPage(recovery, session, Language.ENGLISH).toText());
        out.flush();
        return 0;
    }
}
