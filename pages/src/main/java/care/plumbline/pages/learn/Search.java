package care.plumbline.pages.learn;

import care.plumbline.body.exact.Powers;
import care.plumbline.core.guide.words.Language;
import care.plumbline.pages.library.Topic;
import care.plumbline.pages.words.LearnWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// Finds pages by words: an inverted index over every sentence of the guide, built once at the start.
///
/// Written here rather than taken from a library: the guide is a few thousand sentences, so the index is a few
/// hundred kilobytes and a search well under a millisecond. The usual library, Lucene, would bring
/// several megabytes and files or locks of its own for that.
///
/// The last letters of a word may be missing. A page is worth, for every word, its best sentence: how much the
/// field of that sentence tells ([SearchedField]), more for a rarer word and for the whole word. Pages that
/// hold all the words come before those that hold some. Immutable, safe for all threads.
final class Search {

    private static final double PREFIX = 0.6;

    private final List<Topic> topics;
    private final List<Line> lines = new ArrayList<>();
    private final String[] roots;
    private final int[][] linesOf;

    /// The first line of each page, and behind the last page the end.
    private final int[] begins;

    /// A sentence, and the place of its page among all pages.
    private record Line(int page, SearchedField field, String says) {}

    /// A page that fits, with the sentence that fits best.
    ///
    /// @param beginnings how the words looked for begin in the guide
    record Hit(Topic topic, double worth, String says, List<String> beginnings) {

        /// The sentence, with the words looked for apart.
        List<Piece> parts() {
            return marked(says, beginnings);
        }
    }

    /// @param language how she who looks is spoken to
    Search(List<Topic> all, Language language, LearnWords say) {
        this.topics = all.stream()
                .filter(topic -> !language.silent() || !topic.isOfBaby())
                .toList();
        var index = new TreeMap<String, TreeSet<Integer>>();
        begins = new int[this.topics.size() + 1];
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

    /// The pages that fit, the best first.
    List<Hit> find(String query) {
        List<String> asked = Stems.asked(query);
        double[] worth = new double[topics.size()];
        int[] words = new int[topics.size()];
        double[] fit = new double[lines.size()];
        var beginnings = new ArrayList<String>();
        for (String word : asked) {
            List<String> alike = alike(word);
            beginnings.addAll(alike);
            double[] best = bestLines(alike);
            double[] here = new double[topics.size()];
            for (int line = 0; line < best.length; line++) {
                fit[line] += best[line];
                int page = lines.get(line).page();
                here[page] = Math.max(
                        here[page], best[line] * lines.get(line).field().tells());
            }
            long pages = Arrays.stream(here).filter(one -> one > 0).count();
            double rare = Powers.log(1 + (double) topics.size() / Math.max(1, pages));
            for (int page = 0; page < here.length; page++) {
                worth[page] += here[page] * rare;
                words[page] += here[page] > 0 ? 1 : 0;
            }
        }
        int most = Arrays.stream(words).max().orElse(0);
        var hits = new ArrayList<Hit>();
        for (int page = 0; page < worth.length; page++) {
            if (most > 0 && words[page] == most) {
                hits.add(new Hit(topics.get(page), worth[page], sentence(page, fit), beginnings));
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::worth).reversed());
        return hits;
    }

    /// How well each sentence fits one word: 1 for the word itself, less for a longer one that begins so.
    private double[] bestLines(List<String> alike) {
        double[] best = new double[lines.size()];
        for (String root : alike) {
            int found = Arrays.binarySearch(roots, root);
            for (int at = found < 0 ? -found - 1 : found; at < roots.length && roots[at].startsWith(root); at++) {
                double fits = roots[at].equals(root) ? 1 : PREFIX;
                for (int line : linesOf[at]) {
                    best[line] = Math.max(best[line], fits);
                }
            }
        }
        return best;
    }

    /// What a word may be called in the guide; a word the guide does not know stands for those one letter away.
    private List<String> alike(String word) {
        List<String> alike = Stems.alike(word);
        if (alike.stream().anyMatch(this::isKnown)) {
            return alike;
        }
        return Arrays.stream(roots).filter(root -> Stems.areNear(word, root)).toList();
    }

    private boolean isKnown(String beginning) {
        int found = Arrays.binarySearch(roots, beginning);
        return found >= 0 || (-found - 1 < roots.length && roots[-found - 1].startsWith(beginning));
    }

    /// The sentence of a page that holds most of the words; a name only where nothing else does, for it is shown
    /// already.
    private String sentence(int page, double[] fit) {
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

    private static List<Piece> marked(String says, List<String> beginnings) {
        var parts = new ArrayList<Piece>();
        int from = 0;
        for (Stems.Place word : Stems.in(says)) {
            String root = Stems.root(word.of(says));
            if (beginnings.stream().anyMatch(root::startsWith)) {
                parts.add(new Piece(says.substring(from, word.from()), false));
                parts.add(new Piece(word.of(says), true));
                from = word.to();
            }
        }
        parts.add(new Piece(says.substring(from), false));
        return parts.stream().filter(part -> !part.says().isEmpty()).toList();
    }
}
