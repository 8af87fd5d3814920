package care.plumbline.pages.learn;

import care.plumbline.core.guide.words.Synonyms;
import care.plumbline.core.guide.words.Synonyms.Called;
import care.plumbline.pages.show.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What things are called beside the words of the guide, as roots. Immutable, safe for all threads.
final class OtherWords {

    /// A shorter beginning could be anything.
    private static final int BEGINS = 4;

    private final Map<String, List<String>> same = new LinkedHashMap<>();
    private final List<Group> sameGroups = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();

    /// Every word, with its root.
    private final TreeMap<String, String> words = new TreeMap<>();

    /// Several words that stand for one word of the guide.
    private record Group(List<String> roots, String word) {}

    /// A name of the thing that is tagged so.
    private record Name(String tag, List<String> roots) {}

    /// A word she typed, and what it may stand for.
    ///
    /// @param also other words for it in the guide
    /// @param guessed what it may have been meant to be: a slip of one letter, or the beginning of a word
    record Word(String root, List<String> also, List<String> guessed) {

        /// 0: not this word.
        private int fits(String other) {
            if (root.equals(other)) {
                return 3;
            }
            return also.contains(other) ? 2 : guessed.contains(other) ? 1 : 0;
        }

        /// How the word may stand in the guide.
        List<String> alike() {
            var alike = new ArrayList<>(List.of(root));
            alike.addAll(also);
            alike.addAll(guessed);
            return alike;
        }
    }

    /// One thing that is called so.
    ///
    /// @param fits the more of her words lead there, and the more exactly, the higher
    record Named(String tag, int fits) {}

    /// @param names what the things themselves are called, by their tags
    OtherWords(Synonyms synonyms, Map<String, String> names) {
        for (Synonyms.Same one : synonyms.same()) {
            String word = one.word();
            for (String said : one.said()) {
                List<String> group = roots(said);
                if (group.size() == 1) {
                    same.computeIfAbsent(group.getFirst(), _ -> new ArrayList<>())
                            .add(Stems.root(word));
                } else {
                    sameGroups.add(new Group(group, word));
                }
            }
        }
        for (Called one : synonyms.called()) {
            for (String said : one.said()) {
                this.names.add(new Name(Tag.of(one.kind().code(), one.id()).letters(), roots(said)));
            }
        }
        names.forEach((tag, name) -> this.names.add(new Name(tag, Stems.asked(name))));
    }

    private List<String> roots(String said) {
        Stems.telling(said).forEach(word -> words.put(word, Stems.root(word)));
        return Stems.asked(said);
    }

    /// The words of what she looks for; several that stand for one are that one.
    List<String> asked(String query) {
        List<String> asked = Stems.telling(query);
        for (Group group : sameGroups) {
            List<String> roots = asked.stream().map(Stems::root).toList();
            if (roots.containsAll(group.roots())) {
                asked = Stream.concat(
                                asked.stream().filter(word -> !group.roots().contains(Stems.root(word))),
                                Stream.of(group.word()))
                        .toList();
            }
        }
        return asked.stream().distinct().toList();
    }

    List<String> also(String root) {
        return same.getOrDefault(root, List.of());
    }

    boolean knows(String root) {
        return words.containsValue(root);
    }

    /// The roots of words that one slip makes of this, or that begin so.
    List<String> near(String word) {
        return words.entrySet().stream()
                .filter(other -> Stems.areNear(word, other.getKey())
                        || (word.length() >= BEGINS && other.getKey().startsWith(word)))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    /// What these words name.
    List<Named> named(List<Word> asked) {
        var named = new LinkedHashMap<String, Named>();
        for (Name name : names) {
            int fits = fits(name.roots(), asked);
            if (fits > 0) {
                named.merge(
                        name.tag(),
                        new Named(name.tag(), fits),
                        (one, other) -> one.fits() >= other.fits() ? one : other);
            }
        }
        return List.copyOf(named.values());
    }

    private static int fits(List<String> roots, List<Word> asked) {
        int sum = 0;
        for (String root : roots) {
            int best = asked.stream().mapToInt(word -> word.fits(root)).max().orElse(0);
            if (best == 0) {
                return 0;
            }
            sum += best;
        }
        return sum;
    }
}
