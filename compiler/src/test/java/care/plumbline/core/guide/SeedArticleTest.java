package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Every row of the seed article lives in the guide, by the table of the documents.
class SeedArticleTest {

    private static final Pattern ROW =
            Pattern.compile("\\| (\\d+) \\| ([^|]+) \\| ([^|]+) \\| `guide/([^`]+)` \\| ([^|]+) \\|");
    private static final int ROWS = 85;

    private record Row(int number, String become, String file, String words) {}

    private static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(Path.of("..", "docs", "reference", "seed-article.md")))
                .results()
                .map(row -> new Row(Integer.parseInt(row.group(1)), row.group(3), row.group(4), row.group(5)))
                .toList();
    }

    @Test
    void no_row_of_the_article_is_lost() throws IOException {
        assertEquals(
                IntStream.rangeClosed(1, ROWS).boxed().toList(),
                rows().stream().map(Row::number).toList());
    }

    @Test
    void the_words_of_each_row_stand_in_its_file() throws IOException {
        for (Row row : rows()) {
            String text = Files.readString(Path.of("..", "guide").resolve(row.file()));
            assertTrue(text.contains(row.words()), row::toString);
        }
    }

    @Test
    void each_row_says_what_became_of_it() throws IOException {
        List<String> ways = List.of("kept", "corrected", "answered", "left out");
        assertTrue(rows().stream().allMatch(row -> ways.stream().anyMatch(row.become()::startsWith)));
    }

    @Test
    void a_made_up_woman_is_said_to_be_made_up_in_the_first_sentence() {
        List<String> first = TheGuide.read().welcome().stories().stream()
                .map(story -> story.says().english().split("\\. ", 2)[0])
                .toList();
        assertEquals(2, first.size());
        assertTrue(first.stream().allMatch(sentence -> sentence.contains(" is made up")), first.toString());
    }
}
