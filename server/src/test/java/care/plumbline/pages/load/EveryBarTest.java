package care.plumbline.pages.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.server.Server;
import care.plumbline.server.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// A bar is as long as its part of the whole: 28 of 100 fill no track.
class EveryBarTest {

    private static final Path PAGES = Path.of("..", "pages", "src", "main");
    private static final Pattern BAR = Pattern.compile("<progress [^>]*>");

    private static List<Path> files(String ending) throws IOException {
        try (var all = Files.walk(PAGES)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void no_page_has_a_bar_but_one_that_says_how_much_of_what() throws IOException {
        int bars = 0;
        for (Path file : files(".jte")) {
            String text = Files.readString(file);
            assertFalse(text.contains("class=\"bar") || text.contains("w-${"), file::toString);
            bars += (int) BAR.matcher(text)
                    .results()
                    .peek(bar -> assertTrue(
                            bar.group().contains(" value=\"") && bar.group().contains(" max=\""), bar::group))
                    .count();
        }
        assertTrue(bars >= 7, bars + " bars");
        for (Path file : files(".css")) {
            assertFalse(
                    Pattern.compile("\\.w-\\d").matcher(Files.readString(file)).find(), file::toString);
        }
    }

    @Test
    void on_her_pages_each_says_the_number_beside_it() {
        try (Server server = Server.withSixWeeks()) {
            Visitor she = new Visitor(server).open(server.opens());
            int bars = 0;
            for (String page : List.of("/load", "/why", "/progress", "/tests", "/questions")) {
                for (Element bar : she.open(page).page().select("progress")) {
                    bars++;
                    double value = Double.parseDouble(bar.attr("value"));
                    double most = Double.parseDouble(bar.attr("max"));
                    assertTrue(value >= 0 && value <= most, bar::outerHtml);
                    Element row = bar.parents().select("li").first();
                    if (page.equals("/load") && row != null) {
                        assertEquals(100, most, bar::outerHtml);
                        assertTrue(row.text().contains(bar.attr("value") + "%"), row::text);
                    }
                }
                for (Element rungs : she.page().select(".rungs")) {
                    assertEquals(she.page().select(".ladder > span:not(.hush)").size(), rungs.childrenSize());
                }
            }
            assertTrue(bars > 10, bars + " bars");
        }
    }
}
