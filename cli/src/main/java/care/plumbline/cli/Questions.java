package care.plumbline.cli;

import ca.uhn.fhir.context.FhirContext;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Answers;
import care.plumbline.fhir.Questionnaires;
import care.plumbline.server.guides.GuideFolder;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hl7.fhir.r4.model.Resource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `plumbline questions`: the guide's questions, to read or as FHIR Questionnaires.
@Command(
        name = "questions",
        mixinStandardHelpOptions = true,
        description = "The questions of the guide, to read or as HL7 FHIR R4 Questionnaires.")
final class Questions implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--fhir", description = "Print a FHIR Bundle of Questionnaires: intake, and one for each chapter.")
    private boolean fhir;

    @Option(names = "--chapter", paramLabel = "ID", description = "Only this one: intake or a chapter's id.")
    private Optional<String> only = Optional.empty();

    @Override
    public Integer call() throws WrongInput {
        Guide guide = GuideFolder.bundled();
        PrintWriter out = spec.commandLine().getOut();
        if (fhir) {
            var parser = FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true);
            out.println(parser.encodeResourceToString(resource(new Questionnaires(guide, Language.ENGLISH), guide)));
        } else {
            if (only.isPresent()) {
                chapter(guide, only.get());
            }
            for (Chapter chapter : guide.chapters()) {
                if (only.isEmpty() || only.get().equals(chapter.id().value())) {
                    print(chapter, out);
                }
            }
        }
        out.flush();
        return 0;
    }

    private Resource resource(Questionnaires forms, Guide guide) throws WrongInput {
        if (only.isEmpty()) {
            return forms.all();
        }
        if (only.get().equals("intake")) {
            return forms.intake();
        }
        return forms.of(chapter(guide, only.get()));
    }

    private static Chapter chapter(Guide guide, String id) throws WrongInput {
        return guide.chapters().stream()
                .filter(chapter -> chapter.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new WrongInput(
                        "--chapter: expected a chapter of the guide (or intake, with --fhir), found " + id));
    }

    private static void print(Chapter chapter, PrintWriter out) {
        out.println(chapter.title().in(Language.ENGLISH).toUpperCase(Locale.ENGLISH));
        for (Page page : chapter.pages()) {
            out.println("  " + page.title().english());
            for (Question question : page.questions()) {
                out.println("    " + question.id() + ": " + question.ask().english());
                out.println("      " + Answers.expected(question.kind()).english()
                        + question.askedWhen()
                                .map(when -> " · asked when " + when)
                                .orElse(""));
            }
        }
        out.println();
    }
}
