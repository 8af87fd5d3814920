package care.plumbline.server.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.progress.Summary;
import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import care.plumbline.server.demo.StoryJournal;
import care.plumbline.server.guides.GuideFolder;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// The page she takes along as a file: one sheet, tagged, nothing on it that she did not want.
class PrinterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Guide GUIDE = GuideFolder.bundled();

    private static Summary.Printed printed(String questions, boolean mood) {
        var entries = new ArrayList<Entry>(StoryJournal.sixWeeks(GUIDE, TODAY).values().stream()
                .flatMap(List::stream)
                .toList());
        entries.add(new Entry.Answered(TODAY, "summary_name", new Answer.Words("Maeve <Aoife> & Co")));
        entries.add(new Entry.Answered(TODAY, "summary_questions", new Answer.Words(questions)));
        entries.add(new Entry.Answered(TODAY, "summary_mood", new Answer.YesNo(mood)));
        return Summary.printed(Recovery.on(GUIDE, new Journal(entries), TODAY), Language.ENGLISH);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void a_full_journal_is_one_sheet_on_every_paper() throws IOException, Printer.NoSuchLetter {
        for (Size size : Size.values()) {
            byte[] pdf = Printer.pdf(printed("May I swim again, and when? ".repeat(21), true), size);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertEquals(1, document.getNumberOfPages(), size::toString);
                double width = document.getPage(0).getMediaBox().getWidth();
                assertEquals(size == Size.A4 ? 595 : 612, width, 1);
            }
            assertTrue(text(pdf).contains("PHQ-2"), size::toString);
        }
    }

    @Test
    void it_is_tagged_it_says_its_language_and_its_letters_are_in_it() throws IOException, Printer.NoSuchLetter {
        try (PDDocument document = Loader.loadPDF(Printer.pdf(printed("", false), Size.A4))) {
            var catalog = document.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("en", catalog.getLanguage());
            assertEquals(
                    "The page to take along", document.getDocumentInformation().getTitle());
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertTrue(font.isEmbedded(), font::getName);
            }
            List<PDStructureElement> tags = new ArrayList<>();
            gather(catalog.getStructureTreeRoot(), tags);
            assertTrue(tags.stream().anyMatch(tag -> tag.getStructureType().equals("H2")), "titles");
            List<PDStructureElement> drawings = tags.stream()
                    .filter(tag -> tag.getStructureType().equals("Figure"))
                    .toList();
            assertEquals(2, drawings.size(), "the body and the chart");
            drawings.forEach(
                    drawing -> assertFalse(drawing.getAlternateDescription().isBlank()));
        }
    }

    private static void gather(PDStructureNode node, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                gather(element, into);
            }
        }
    }

    @Test
    void her_mood_is_on_it_only_if_she_ticks_it_and_her_name_as_she_wrote_it()
            throws IOException, Printer.NoSuchLetter {
        String text = text(Printer.pdf(printed("", false), Size.A4));
        assertFalse(text.contains("PHQ-2"), text);
        assertFalse(text.contains("Mood"), text);
        assertTrue(text.startsWith("Maeve <Aoife> & Co"), text);
    }

    @Test
    void letters_of_other_scripts_are_printed_and_those_no_font_has_are_not_lost_in_silence()
            throws IOException, Printer.NoSuchLetter {
        String text = text(Printer.pdf(printed("Можно мне плавать? Πονάει.", false), Size.A4));
        assertTrue(text.contains("Можно мне плавать? Πονάει."), text);
        assertThrows(Printer.NoSuchLetter.class, () -> Printer.pdf(printed("泳げますか", false), Size.A4));
    }

    @Test
    void the_page_links_to_it_and_a_stranger_gets_none() {
        try (Server server = Server.withSixWeeks()) {
            Visitor visitor = new Visitor(server).open(server.opens()).open("/summary");
            String link = visitor.find("a[href$=pdf]").attr("href");
            assertEquals("/summary/page.pdf", link);
            assertEquals("/open", new Visitor(server).open(link).path());
        }
    }
}
