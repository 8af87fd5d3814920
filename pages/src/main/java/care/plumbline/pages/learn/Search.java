package care.plumbline.pages.learn;

import care.plumbline.body.exact.Powers;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Synonyms;
import care.plumbline.pages.learn.OtherWords.Named;
import care.plumbline.pages.learn.OtherWords.Word;
import care.plumbline.pages.library.Topic;
import care.plumbline.pages.words.LearnWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds pages and danger signs by words: those that are called so ([OtherWords]) first, then those whose
/// sentences hold the words ([Index]).
///
/// Written here rather than taken from a library: the guide is a few thousand sentences, so the index is a few
/// hundred kilobytes and a search well under a millisecond. The usual library, Lucene, would bring
/// several megabytes and files or locks of its own for that.
///
/// A page is worth, for every word, its best sentence: how much the field of that sentence tells
/// ([SearchedField]), more for a rarer word. Pages that hold all the words come before those that hold some, and
/// whole words before beginnings of longer ones. Immutable, safe for all threads.
final class Search {

    private final List<Topic> topics;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Index index;
    private final OtherWords others;

    /// A page that fits, with the sentence that fits best.
    ///
    /// @param called how well a name of its own leads there; 0: found by its sentences
    /// @param whole how many of the words stand in it whole
    /// @param beginnings how the words looked for begin in the guide
    record Hit(Topic topic, int called, int whole, double worth, String says, List<String> beginnings) {

        /// The sentence, with the words looked for apart.
        List<Piece> parts() {
            return Piece.marked(says, beginnings);
        }

        boolean isSign() {
            return topic instanceof Topic.OfSign;
        }
    }

    /// @param language how she who looks is spoken to
    Search(List<Topic> all, Synonyms synonyms, Language language, LearnWords say) {
        this.topics = all.stream()
                .filter(topic -> !language.silent() || !topic.isOfBaby())
                .toList();
        var names = new LinkedHashMap<String, String>();
        for (int page = 0; page < topics.size(); page++) {
            Topic topic = topics.get(page);
            places.put(topic.tag().letters(), page);
            names.put(topic.tag().letters(), topic.name().in(language));
        }
        this.index = new Index(topics, language, say);
        this.others = new OtherWords(synonyms, names);
    }

    /// The pages that fit, the best first.
    List<Hit> find(String query) {
        List<Word> asked = others.asked(query).stream().map(this::word).toList();
        int[] called = called(asked);
        double[] worth = new double[topics.size()];
        int[] words = new int[topics.size()];
        int[] whole = new int[topics.size()];
        double[] fit = new double[index.lines()];
        var beginnings = new ArrayList<String>();
        for (Word word : asked) {
            beginnings.addAll(word.alike());
            double[] best = index.best(word);
            double[] here = index.pages(best);
            boolean[] wholly = index.wholly(best);
            for (int line = 0; line < best.length; line++) {
                fit[line] += best[line];
            }
            long pages = Arrays.stream(here).filter(one -> one > 0).count();
            double rare = Powers.log(1 + (double) topics.size() / Math.max(1, pages));
            for (int page = 0; page < here.length; page++) {
                worth[page] += here[page] * rare;
                words[page] += here[page] > 0 ? 1 : 0;
                whole[page] += wholly[page] ? 1 : 0;
            }
        }
        int most = Arrays.stream(words).max().orElse(0);
        var hits = new ArrayList<Hit>();
        for (int page = 0; page < worth.length; page++) {
            if (called[page] > 0 || (most > 0 && words[page] == most)) {
                hits.add(new Hit(
                        topics.get(page),
                        called[page],
                        whole[page],
                        worth[page],
                        index.sentence(page, fit),
                        beginnings));
            }
        }
        if (hits.stream().anyMatch(Search::isNamedLoss)) {
            hits.removeIf(hit -> hit.topic().isOfBaby());
        }
        hits.sort(Comparator.comparingInt(Hit::called)
                .thenComparingInt(Hit::whole)
                .thenComparingDouble(Hit::worth)
                .reversed());
        return hits;
    }

    /// Whether she named a loss herself: then nothing beside it speaks of a baby in her arms, whatever she told before.
    private static boolean isNamedLoss(Hit hit) {
        return hit.called() > 0 && hit.topic() instanceof Topic.OfLeaflet(var leaflet) && leaflet.loss();
    }

    private int[] called(List<Word> asked) {
        int[] called = new int[topics.size()];
        for (Named one : others.named(asked)) {
            Integer page = places.get(one.tag());
            if (page != null) {
                called[page] = one.fits();
            }
        }
        return called;
    }

    /// What a word may stand for; one that nobody knows stands for those one slip away.
    private Word word(String typed) {
        String root = Stems.root(typed);
        List<String> also = others.also(root);
        if (index.holds(root) || others.knows(root)) {
            return new Word(root, also, List.of());
        }
        var near = new ArrayList<>(others.near(typed));
        if (!index.begins(root)) {
            near.addAll(index.near(root));
        }
        // A slip in a word of hers is a slip in what the guide calls it.
        List<String> meant = near.stream()
                .flatMap(one -> others.also(one).stream())
                .filter(one -> !near.contains(one))
                .toList();
        near.addAll(meant);
        return new Word(root, also, near.stream().distinct().toList());
    }
}
