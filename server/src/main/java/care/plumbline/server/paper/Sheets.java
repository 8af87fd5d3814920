package care.plumbline.server.paper;

import care.plumbline.journal.fhir.JournalDocument;
import care.plumbline.pages.frame.Release;
import care.plumbline.pages.progress.Summary;
import care.plumbline.pages.reply.Content;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.SheetWords;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Answers with what she takes along as a file.
public final class Sheets {

    private Sheets() {}

    /// The file; where a letter she wrote is in none of our fonts, the page to print from the browser, which says so.
    public static Reply file(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        try {
            byte[] pdf = Printer.pdf(
                    Summary.printed(visit.recovery(), visit.language()),
                    Size.usualIn(visit.country().code()));
            return new Reply.Bytes(Content.asIs(pdf), "application/pdf", false, Optional.of("page.pdf"));
        } catch (Printer.NoSuchLetter _) {
            return Reply.GoTo.path(Summary.WITHOUT_FILE);
        }
    }

    /// Her journal as a FHIR document.
    public static Reply document(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        String json = new JournalDocument(
                        visit.recovery(),
                        visit.language(),
                        titles(visit.words().sheet()),
                        visit.fresh(),
                        visit.now(),
                        Release.VERSION)
                .text();
        return new Reply.Bytes(
                Content.asIs(json.getBytes(StandardCharsets.UTF_8)),
                "application/fhir+json",
                false,
                Optional.of("page.json"));
    }

    /// How the document speaks of itself.
    public static JournalDocument.Titles titles(SheetWords say) {
        return new JournalDocument.Titles(
                say.journal(),
                say.whySheComes(),
                say.toBeLookedAtFirst(),
                say.threeActivities(),
                say.painAndDays(),
                say.whatSheHasDone(),
                say.stage(),
                say.howThisWasMade());
    }
}
