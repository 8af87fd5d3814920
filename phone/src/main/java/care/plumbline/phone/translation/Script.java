package care.plumbline.phone.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A script as TeaVM writes it, taken apart into words: texts, names, numbers and signs. A name that is asked of
/// something keeps its point: `.length`.
///
/// @param words one after the other, without the line ends that mean nothing
record Script(List<String> words) {

    private static final Pattern WORD = Pattern.compile(
            "\"[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+\"|'[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+'|\\.?[A-Za-z_$][\\w$]*+|"
                    + "[0-9][\\w.]*+|\\s++|[^\\w$\\s`\"'\\\\#@]");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*+");

    Script {
        words = List.copyOf(words);
    }

    static Script of(String text) {
        var words = new ArrayList<String>();
        Matcher word = WORD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            if (!word.find(at) || word.start() != at) {
                throw refused("a text, a name, a number or a sign", text.substring(at));
            }
            if (!isComment(words, word.group())) {
                words.add(word.group());
                at = word.end();
            } else {
                throw refused("neither comment nor pattern", text.substring(at - 1));
            }
        }
        return new Script(withoutLineEnds(words));
    }

    /// Where a value is due, a stroke does not divide: what follows would have other words.
    private static boolean isComment(List<String> before, String word) {
        return word.equals("/") && !before.isEmpty() && "(,=:[!&|?{};/".contains(before.getLast())
                || word.equals("*") && !before.isEmpty() && before.getLast().equals("/");
    }

    /// TeaVM breaks lines to keep them short. After a brace the end of the line may end what stands there.
    private static List<String> withoutLineEnds(List<String> words) {
        var kept = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            boolean means =
                    kept.isEmpty() || kept.getLast().equals("}") || isName(kept.getLast()) && isName(after(words, i));
            if (!words.get(i).equals("\n") || means) {
                kept.add(words.get(i));
            }
        }
        return kept;
    }

    private static String after(List<String> words, int at) {
        return at + 1 < words.size() ? words.get(at + 1) : "";
    }

    static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    String text() {
        return String.join("", words);
    }

    static IllegalStateException refused(String expected, String found) {
        return new IllegalStateException(
                "expected " + expected + ", found: " + found.substring(0, Math.min(60, found.length())));
    }
}
