package care.plumbline.pages.learn;

import care.plumbline.body.exact.InOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words as a search compares them: small letters, no accents, without the endings that change in a sentence.
final class Stems {

    private static final Pattern CAESAREAN = Pattern.compile("(?i)\\bc[- ]section");

    /// Words that stand in nearly every text and tell nothing.
    private static final Set<String> EMPTY = InOrder.set(
            "a", "an", "and", "are", "at", "be", "but", "can", "do", "for", "from", "get", "have", "how", "i", "if",
            "in", "is", "it", "me", "my", "of", "on", "or", "that", "the", "this", "to", "what", "when", "why", "with",
            "you", "your");

    /// What mothers call things, here and elsewhere, beside the word the guide uses. Roots on both sides.
    private static final Map<String, List<String>> ALSO = Stream.of(
                    Map.entry("crib", List.of("cot")),
                    Map.entry("stroller", List.of("pram")),
                    Map.entry("pushchair", List.of("pram")),
                    Map.entry("buggi", List.of("pram")),
                    Map.entry("diaper", List.of("nappi")),
                    Map.entry("section", List.of("caesarean")),
                    Map.entry("csection", List.of("caesarean")),
                    Map.entry("cesarean", List.of("caesarean")),
                    Map.entry("tummi", List.of("belli")),
                    Map.entry("ab", List.of("belli")),
                    Map.entry("diastasi", List.of("gap")),
                    Map.entry("wee", List.of("pee", "leak")),
                    Map.entry("urin", List.of("pee")),
                    Map.entry("incontinenc", List.of("leak")),
                    Map.entry("prolaps", List.of("bulg", "heav")),
                    Map.entry("kegel", List.of("squeez")),
                    Map.entry("coccyx", List.of("tailbon")),
                    Map.entry("bum", List.of("buttock")),
                    Map.entry("butt", List.of("buttock")),
                    Map.entry("boob", List.of("breast")),
                    Map.entry("tir", List.of("worn")),
                    Map.entry("exhaust", List.of("worn")),
                    Map.entry("nurs", List.of("feed")),
                    Map.entry("breastfeed", List.of("feed")),
                    Map.entry("jog", List.of("run")),
                    Map.entry("gym", List.of("strength")),
                    Map.entry("relax", List.of("settl", "rest")))
            .collect(InOrder.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private Stems() {}

    /// Where a word stands in a text.
    record Place(int from, int to) {
        String of(String text) {
            return text.substring(from, to);
        }
    }

    /// The words of a text, in order: letters, their accents and digits that stand together.
    static List<Place> in(String text) {
        var words = new ArrayList<Place>();
        int from = -1;
        for (int at = 0; at <= text.length(); ) {
            int letter = at < text.length() ? text.codePointAt(at) : ' ';
            boolean belongs = Character.isLetterOrDigit(letter) || Accents.isMark(letter) || isNumber(letter);
            if (belongs && from < 0) {
                from = at;
            } else if (!belongs && from >= 0) {
                words.add(new Place(from, at));
                from = -1;
            }
            at += Character.charCount(letter);
        }
        return words;
    }

    private static boolean isNumber(int letter) {
        int type = Character.getType(letter);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /// The roots of the words in a text, in order.
    static List<String> roots(String text) {
        return in(text).stream().map(word -> root(word.of(text))).toList();
    }

    /// The roots of what somebody looks for; words that tell nothing are left out where others are there.
    static List<String> asked(String query) {
        String plain = CAESAREAN.matcher(query).replaceAll("csection");
        List<String> words =
                in(plain).stream().map(word -> bare(word.of(plain))).toList();
        List<String> telling =
                words.stream().filter(word -> !EMPTY.contains(word)).toList();
        return (telling.isEmpty() ? words : telling)
                .stream().map(Stems::root).distinct().toList();
    }

    /// A root and what else it may be called.
    static List<String> alike(String root) {
        List<String> also = ALSO.getOrDefault(root, List.of());
        return also.isEmpty()
                ? List.of(root)
                : Stream.concat(Stream.of(root), also.stream()).toList();
    }

    /// Whether one letter more, less or other makes the one the other. Short words are never near: *hip* is not
    /// *lip*.
    static boolean areNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < 4 || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(one.length(), other.length()) - head - tail <= 1;
    }

    private static String bare(String word) {
        return Accents.off(word.toLowerCase(Locale.ROOT));
    }

    /// *Leaking*, *leaked* and *leaks* are *leak*; *babies* and *baby* are one. Rough, but both sides are treated
    /// alike.
    static String root(String word) {
        String bare = bare(word);
        String root = cut(bare, "ing")
                .or(() -> cut(bare, "ed"))
                .or(() -> cut(bare, "es"))
                .or(() -> cut(bare, "s"))
                .orElse(bare);
        if (root.length() > 3 && root.endsWith("e")) {
            root = root.substring(0, root.length() - 1);
        }
        int last = root.length() - 1;
        if (!root.equals(bare)
                && last > 2
                && root.charAt(last) == root.charAt(last - 1)
                && "bdgmnprt".indexOf(root.charAt(last)) >= 0) {
            root = root.substring(0, last);
        }
        return root.length() > 2 && root.endsWith("y") ? root.substring(0, root.length() - 1) + "i" : root;
    }

    private static Optional<String> cut(String word, String ending) {
        boolean cuts = word.endsWith(ending) && word.length() - ending.length() >= 3 && !word.endsWith("ss");
        return cuts ? Optional.of(word.substring(0, word.length() - ending.length())) : Optional.empty();
    }
}
