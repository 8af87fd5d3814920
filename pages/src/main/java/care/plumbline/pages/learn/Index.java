package care.plumbline.pages.learn;

import care.plumbline.core.guide.words.Language;
import care.plumbline.pages.library.Topic;
import care.plumbline.pages.words.LearnWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// Every sentence of the pages by its words, built once. Immutable, safe for all threads.
final class Index {

    /// The whole word, another name of it, a word that begins so, and what it may have been meant to be.
    private static final double WHOLE = 1;

    private static final double ALSO = 0.9;
    private static final double PREFIX = 0.6;

    private final List<Line> lines = new ArrayList<>();
    private final String[] roots;
    private final int[][] linesOf;

    /// The first line of each page, and behind the last page the end.
    private final int[] begins;

    /// A sentence, and the place of its page among all pages.
    private record Line(int page, SearchedField field, String says) {}

    Index(List<Topic> topics, Language language, LearnWords say) {
        var index = new TreeMap<String, TreeSet<Integer>>();
        begins = new int[topics.size() + 1];
        for (int page = 0; page < topics.size(); page++) {
            for (SearchedField.Sentence sentence : SearchedField.sentences(topics.get(page), language, say)) {
                for (String root : Stems.roots(sentence.says())) {
                    index.computeIfAbsent(root, _ -> new TreeSet<>()).add(lines.size());
                }
                lines.add(new Line(page, sentence.field(), sentence.says()));
            }
            begins[page + 1] = lines.size();
        }
        roots = index.keySet().toArray(String[]::new);
        linesOf = index.values().stream()
                .map(found -> found.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int lines() {
        return lines.size();
    }

    /// Whether the word stands somewhere.
    boolean holds(String root) {
        return Arrays.binarySearch(roots, root) >= 0;
    }

    /// Whether a word that begins so stands somewhere.
    boolean begins(String root) {
        int found = Arrays.binarySearch(roots, root);
        return found >= 0 || (-found - 1 < roots.length && roots[-found - 1].startsWith(root));
    }

    List<String> near(String word) {
        return Arrays.stream(roots).filter(root -> Stems.areNear(word, root)).toList();
    }

    /// How well each sentence fits one word.
    double[] best(OtherWords.Word word) {
        double[] best = new double[lines.size()];
        mark(word.root(), WHOLE, best);
        word.also().forEach(root -> mark(root, ALSO, best));
        word.guessed().forEach(root -> mark(root, ALSO, best));
        return best;
    }

    private void mark(String root, double whole, double[] best) {
        int found = Arrays.binarySearch(roots, root);
        for (int at = found < 0 ? -found - 1 : found; at < roots.length && roots[at].startsWith(root); at++) {
            double fits = roots[at].equals(root) ? whole : PREFIX;
            for (int line : linesOf[at]) {
                best[line] = Math.max(best[line], fits);
            }
        }
    }

    /// What each page is worth for a word: its best sentence.
    double[] pages(double[] best) {
        double[] here = new double[begins.length - 1];
        for (int line = 0; line < best.length; line++) {
            Line one = lines.get(line);
            here[one.page()] =
                    Math.max(here[one.page()], best[line] * one.field().tells());
        }
        return here;
    }

    /// Whether each page holds the word whole, and not only as the beginning of another.
    boolean[] wholly(double[] best) {
        boolean[] wholly = new boolean[begins.length - 1];
        for (int line = 0; line < best.length; line++) {
            wholly[lines.get(line).page()] |= best[line] > PREFIX;
        }
        return wholly;
    }

    /// The sentence of a page that holds most of the words; a name only where nothing else does, for it is shown
    /// already.
    String sentence(int page, double[] fit) {
        String best = "";
        double bestFit = -1;
        for (int line = begins[page]; line < begins[page + 1]; line++) {
            Line one = lines.get(line);
            if (one.field().isSaid()) {
                double here = fit[line] + one.field().tells() / 100;
                if (here > bestFit) {
                    best = one.says();
                    bestFit = here;
                }
            }
        }
        return best;
    }
}
