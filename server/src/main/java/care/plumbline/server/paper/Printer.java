package care.plumbline.server.paper;

import care.plumbline.pages.progress.Summary;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// Prints the page she takes along into a file: tagged, its letters embedded, nothing fetched from anywhere.
public final class Printer {

    private static final String OURS = "Atkinson Hyperlegible Next";
    /// For the letters that ours does not have, such as Greek and Cyrillic; it comes with PDFBox.
    private static final String OTHER = "Liberation Sans";
    private static final String OTHER_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String HTML = "http://www.w3.org/1999/xhtml";
    static final String SVG = "http://www.w3.org/2000/svg";

    /// Sizes of the letters, the one that is read best first.
    private static final List<String> LETTERS = List.of("10.5pt", "10pt", "9.5pt");

    static {
        // What the library tells of its work is of no use to an operator, and it might name what she wrote.
        XRLog.setLoggingEnabled(false);
    }

    private Printer() {}

    /// The letters somebody wrote that neither font has: such a page is left to the browser's own print.
    public static final class NoSuchLetter extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /// One page, as PDF, in the largest letters with which it is one.
    public static byte[] pdf(Summary.Printed printed, Size size) throws NoSuchLetter {
        if (!canPrint(printed.article())) {
            throw new NoSuchLetter();
        }
        byte[] file = {};
        for (String letters : LETTERS) {
            file = pdf(printed, size, letters);
            if (pages(file) == 1) {
                return file;
            }
        }
        return file;
    }

    private static int pages(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] pdf(Summary.Printed printed, Size size, String letters) {
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.useFont(() -> open("atkinson-regular.ttf"), OURS, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> open("atkinson-bold.ttf"), OURS, 700, FontStyle.NORMAL, true);
        builder.useFont(Printer::other, OTHER, 400, FontStyle.NORMAL, true);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        // Nothing stands on the page that would have to be fetched, and nothing she wrote can have it fetched.
        builder.useUriResolver((_, _) -> null);
        builder.withProducer("Plumbline");
        builder.withW3cDocument(document(printed, size, letters), "");
        builder.toStream(file);
        try {
            builder.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }

    private static Document document(Summary.Printed printed, Size size, String letters) {
        String html = "<html xmlns=\"" + HTML + "\" lang=\"" + printed.language() + "\"><head><title>"
                + printed.title() + "</title><meta name=\"description\" content=\"" + printed.title()
                + "\"/><style>@page { size: " + size.css() + "; margin: 11mm 12mm; } body { font-size: "
                + letters + "; }\n" + style()
                + "</style></head><body>" + printed.article().replace("<svg ", "<svg xmlns=\"" + SVG + "\" ")
                + "</body></html>";
        Document document = parsed(html);
        for (Element drawing : elements(document, "svg")) {
            // What a browser reads as a label the library reads as a text instead of the drawing.
            drawing.setAttribute("alt", drawing.getAttribute("aria-label"));
        }
        Columns.divide(document);
        return document;
    }

    private static List<Element> elements(Document document, String name) {
        return Columns.all(document.getElementsByTagNameNS(SVG, name));
    }

    private static Document parsed(String html) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new IllegalStateException("the sheet is not well-formed", broken);
        }
    }

    private static boolean canPrint(String text) {
        try (TrueTypeFont ours = font("atkinson-regular.ttf");
                TrueTypeFont other = new TTFParser().parse(new RandomAccessReadBuffer(other()))) {
            CmapLookup first = ours.getUnicodeCmapLookup();
            CmapLookup second = other.getUnicodeCmapLookup();
            return text.codePoints()
                    .filter(letter -> !Character.isWhitespace(letter))
                    .allMatch(letter -> first.getGlyphId(letter) != 0 || second.getGlyphId(letter) != 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont font(String name) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(open(name)));
    }

    private static String style() {
        try (InputStream style = open("paper.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Printer.class.getResourceAsStream(name), name);
    }

    private static InputStream other() {
        return Objects.requireNonNull(TrueTypeFont.class.getResourceAsStream(OTHER_FILE), OTHER_FILE);
    }
}
