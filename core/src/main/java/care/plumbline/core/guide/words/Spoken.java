package care.plumbline.core.guide.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The words of the program in one language. Pages reach them by the methods that are made from `words/`, so that
/// a phrase that is not there, or a blank that is left empty, does not compile; they ask by its number
/// ([Phrases#all]).
public record Spoken(Phrases phrases, Language language) {

    /// A phrase; its blanks filled with what follows, as name and value in turn.
    public String say(int phrase, String... blanks) {
        return filled(phrases.phrase(phrase).in(language), blanks);
    }

    /// Her answer to a question of yes or no.
    public String say(boolean yes) {
        return (yes ? phrases.answers().yes() : phrases.answers().no()).in(language);
    }

    /// Between the whole of a number and its tenths.
    public String decimalMark() {
        return phrases.answers().decimalMark().in(language);
    }

    /// A phrase whose words hang on a number.
    public String count(int phrase, long count, String... blanks) {
        return filled(counted(phrase, count), with(count, blanks));
    }

    /// A phrase with a part between `[` and `]`.
    public Marked mark(int phrase, String... blanks) {
        return marked(phrases.phrase(phrase).in(language), blanks);
    }

    /// A phrase whose words hang on a number, with a part between `[` and `]`.
    public Marked markCount(int phrase, long count, String... blanks) {
        return marked(counted(phrase, count), with(count, blanks));
    }

    /// A phrase whose words hang on a number, for a script that counts.
    public Counted counted(int phrase) {
        return new Counted(phrases.phrase(phrase), language);
    }

    private String counted(int phrase, long count) {
        return phrases.phrase(phrase).in(language, count);
    }

    private static String[] with(long count, String... blanks) {
        String[] all = Arrays.copyOf(blanks, blanks.length + 2);
        all[blanks.length] = Phrase.COUNT;
        all[blanks.length + 1] = Long.toString(count);
        return all;
    }

    /// What is filled in may hold a bracket: it is no mark.
    private static Marked marked(String text, String... blanks) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '[' || text.charAt(at) == ']') {
                parts.add(filled(text.substring(from, at), blanks));
                from = at + 1;
            }
        }
        parts.add(filled(text.substring(from), blanks));
        return new Marked(List.copyOf(parts));
    }

    private static String filled(String text, String... blanks) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        var filled = new StringBuilder(text.length() + 32);
        int from = 0;
        while (open >= 0) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open).append(value(text.substring(open + 1, close), blanks));
            from = close + 1;
            open = text.indexOf('{', from);
        }
        return filled.append(text, from, text.length()).toString();
    }

    private static String value(String blank, String... blanks) {
        for (int i = 0; i < blanks.length; i += 2) {
            if (blanks[i].equals(blank)) {
                return blanks[i + 1];
            }
        }
        throw new IllegalArgumentException("nothing fills {" + blank + "}");
    }
}
