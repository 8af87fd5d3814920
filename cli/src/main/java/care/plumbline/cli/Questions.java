package care.plumbline.cli;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Answers;
import care.plumbline.server.guides.GuideFolder;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
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

    private static final String LIBRARY = "ca/uhn/fhir/context/FhirContext.class";

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
            if (!canFhir()) {
                throw new WrongInput("--fhir: expected the part for FHIR, found none: on Debian it is the package "
                        + "plumbline-fhir");
            }
            out.println(new FhirForms(guide).json(only));
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

    /// Whether the library is there. Asked of the loader, and not of [FhirForms], which cannot be loaded
    /// without it.
    private static boolean canFhir() {
        return Questions.class.getClassLoader().getResource(LIBRARY) != null;
    }

    static Chapter chapter(Guide guide, String id) throws WrongInput {
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
