package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import care.plumbline.compiler.guide.GuideFiles;
import care.plumbline.compiler.guide.GuideReader;
import care.plumbline.compiler.guide.GuideRefused;
import care.plumbline.compiler.guide.Problem;
import care.plumbline.core.TheGuide;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The real guide's files with small changes, and the problems the reader then names.
final class GuideChanges {

    static final LocalDate RELEASED = LocalDate.of(2026, 11, 22);

    private final Map<String, String> texts = TheGuide.texts();

    /// Replaces the first `from` in a file; the file must hold it, so that no test goes stale unseen.
    GuideChanges change(String file, String from, String to) {
        int at = texts.getOrDefault(file, "").indexOf(from);
        assertTrue(at >= 0, file + " no longer holds: " + from);
        String text = texts.getOrDefault(file, "");
        texts.put(file, text.substring(0, at) + to + text.substring(at + from.length()));
        return this;
    }

    GuideChanges put(String file, String text) {
        texts.put(file, text);
        return this;
    }

    GuideChanges remove(String file) {
        assertTrue(texts.remove(file) != null, "there is no " + file);
        return this;
    }

    GuideChanges removeFolder(String folder) {
        assertTrue(texts.keySet().removeIf(file -> file.startsWith(folder + "/")), "there is no " + folder);
        return this;
    }

    /// The line of the first place where these words stand, from one.
    int line(String file, String words) {
        int at = texts.getOrDefault(file, "").indexOf(words);
        assertTrue(at >= 0, file + " does not hold: " + words);
        return (int) texts.getOrDefault(file, "")
                        .substring(0, at)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count()
                + 1;
    }

    Guide read() {
        try {
            return GuideReader.read(GuideFiles.of(texts), RELEASED);
        } catch (GuideRefused refused) {
            return fail("refused: " + refused.getMessage());
        }
    }

    List<Problem> problems() {
        return problems(RELEASED);
    }

    List<Problem> problems(LocalDate asOf) {
        try {
            GuideReader.read(GuideFiles.of(texts), asOf);
            return List.of();
        } catch (GuideRefused refused) {
            return refused.problems();
        }
    }

    List<String> said() {
        return problems().stream().map(Problem::toString).toList();
    }
}
