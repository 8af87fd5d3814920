package care.plumbline.server.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Two columns of about the same length, in the order in which the sheet is read: the library that prints knows
/// columns, and loses what floats in them.
final class Columns {

    /// Letters of a line in a column.
    private static final int LINE = 46;
    /// Lines that a title takes, and a chart.
    private static final int TITLE = 2;
    private static final int CHART = 8;

    private Columns() {}

    static void divide(Document document) {
        Element columns = all(document.getElementsByTagName("div")).stream()
                .filter(one -> one.getAttribute("class").equals("columns"))
                .findFirst()
                .orElseThrow();
        List<Element> parts = all(columns.getElementsByTagName("section"));
        Element left = column(document, columns);
        Element right = column(document, columns);
        int whole = parts.stream().mapToInt(Columns::lines).sum();
        int so = 0;
        for (Element part : parts) {
            int lines = lines(part);
            // A part goes where the greater piece of it would lie.
            (so + lines / 2 <= whole / 2 ? left : right).appendChild(part);
            so += lines;
        }
    }

    private static Element column(Document document, Element columns) {
        Element column = document.createElementNS(columns.getNamespaceURI(), "div");
        column.setAttribute("class", "column");
        columns.appendChild(column);
        return column;
    }

    private static int lines(Element part) {
        int lines = TITLE;
        for (String name : List.of("p", "div")) {
            for (Element said : all(part.getElementsByTagName(name))) {
                lines += 1 + said.getTextContent().length() / LINE;
            }
        }
        boolean chart = all(part.getElementsByTagNameNS(Printer.SVG, "svg")).stream()
                .anyMatch(drawing -> drawing.getAttribute("class").equals("chart"));
        return chart ? lines + CHART : lines;
    }

    static List<Element> all(NodeList found) {
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }
}
