package care.plumbline.pages.learn;

import care.plumbline.body.exact.InOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Words as a search compares them: small letters, no accents, without the endings that change in a sentence.
final class Stems {

    /// Words that stand in nearly every text and tell nothing.
    private static final Set<String> EMPTY = InOrder.set(
            "a", "am", "an", "and", "are", "at", "be", "but", "can", "do", "for", "from", "get", "getting", "got",
            "have", "how", "i", "if", "im", "in", "is", "it", "ive", "me", "my", "of", "on", "or", "should", "that",
            "the", "this", "to", "was", "what", "when", "why", "with", "you", "your");

    /// What would be a car without its ending.
    private static final Set<String> CARE = InOrder.set("care", "cared", "cares", "caring");

    /// The fewest letters of a word in which a slip is forgiven.
    private static final int LONG_ENOUGH = 5;

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

    /// The roots of what somebody looks for.
    static List<String> asked(String query) {
        return telling(query).stream().map(Stems::root).distinct().toList();
    }

    /// The words of what somebody looks for; those that tell nothing are left out where others are there.
    static List<String> telling(String query) {
        // can't and cant are typed for each other.
        String plain = query.replace("'", "").replace("\u2019", "");
        List<String> words =
                in(plain).stream().map(word -> bare(word.of(plain))).toList();
        List<String> telling =
                words.stream().filter(word -> !EMPTY.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    /// Whether one letter more, less or other, or two that changed places, make the one the other. Short words
    /// are never near: *hip* is not *lip*.
    static boolean areNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (longer < LONG_ENOUGH || longer - shorter > 1) {
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
        int between = longer - head - tail;
        boolean changedPlaces = between == 2
                && shorter == longer
                && one.charAt(head) == other.charAt(head + 1)
                && one.charAt(head + 1) == other.charAt(head);
        return between <= 1 || changedPlaces;
    }

    private static String bare(String word) {
        return Accents.off(word.toLowerCase(Locale.ROOT));
    }

    /// *Leaking*, *leaked* and *leaks* are *leak*; *babies* and *baby* are one. Rough, but both sides are treated
    /// alike.
    static String root(String word) {
        String bare = bare(word);
        if (CARE.contains(bare)) {
            return "care";
        }
        if (bare.endsWith("ings")) {
            return root(bare.substring(0, bare.length() - 1));
        }
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
