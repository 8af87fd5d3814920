package care.plumbline.cli;

import care.plumbline.core.guide.words.Language;
import care.plumbline.core.plan.Session;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.journal.fhir.JournalDocument;
import care.plumbline.pages.frame.Release;
import care.plumbline.pages.progress.Summary;
import care.plumbline.pages.words.Words;
import care.plumbline.server.paper.Printer;
import care.plumbline.server.paper.Sheets;
import care.plumbline.server.paper.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
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

    @Option(names = "--fhir", description = "Print her journal as a FHIR R4 document.")
    private boolean fhir;

    @Option(names = "--pdf", paramLabel = "FILE", description = "Write the page she takes along there, as PDF.")
    private Optional<Path> pdf = Optional.empty();

    @Option(names = "--paper", description = "The size of its paper: ${COMPLETION-CANDIDATES} (default: A4).")
    private Size paper = Size.A4;

    @Override
    public Integer call() throws WrongInput, IOException {
        Recovery recovery = woman.recovery();
        if (pdf.isPresent()) {
            Files.write(pdf.get(), printed(recovery));
            return 0;
        }
        var out = spec.commandLine().getOut();
        if (fhir) {
            out.println(document(recovery));
            out.flush();
            return 0;
        }
        Session session = woman.session(recovery);
        out.print(
                json
                        ? new AssessmentTree(recovery, session, Language.ENGLISH).toJson()
                        : new AssessmentPage(recovery, session, Language.ENGLISH).toText());
        out.flush();
        return 0;
    }

    /// The same file of answers on the same day gives the same document.
    private static String document(Recovery recovery) {
        Instant day = recovery.facts().today().atStartOfDay(ZoneOffset.UTC).toInstant();
        UUID name = UUID.nameUUIDFromBytes((day + recovery.journal().toString()).getBytes(StandardCharsets.UTF_8));
        var words = new Words(recovery.facts().guide().phrases().in(Language.ENGLISH));
        return new JournalDocument(recovery, Language.ENGLISH, Sheets.titles(words.sheet()), name, day, Release.VERSION)
                .text();
    }

    private byte[] printed(Recovery recovery) throws WrongInput {
        try {
            return Printer.pdf(Summary.printed(recovery, Language.ENGLISH), paper);
        } catch (Printer.NoSuchLetter _) {
            throw new WrongInput("expected letters that the font has, found others in her words");
        }
    }
}
