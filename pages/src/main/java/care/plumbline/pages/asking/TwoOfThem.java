package care.plumbline.pages.asking;

import care.plumbline.journal.seal.SheetWords;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.words.KeepWords;
import java.util.List;
import java.util.Locale;

/// The words of a new sheet, and the two of them that she types back, so that it counts only once she has them. Which
/// two follows from the secret: shown again, the same are asked.
///
/// @param first the place of one, from 1
/// @param second of another
public record TwoOfThem(List<String> words, int first, int second) {

    private static final int HALF = SheetWords.COUNT / 2;
    private static final int ENOUGH = 4;

    public TwoOfThem {
        words = List.copyOf(words);
    }

    public static TwoOfThem of(SheetWords writer, byte[] secret) {
        return new TwoOfThem(writer.write(secret), 1 + (secret[0] & 0xff) % HALF, HALF + 1 + (secret[1] & 0xff) % HALF);
    }

    /// What is wrong with the first that she typed otherwise or left out; empty: both are right.
    public String wrong(Form form, KeepWords say) {
        for (int place : new int[] {first, second}) {
            String typed = form.one("word" + place).orElse("");
            if (!isWord(typed, words.get(place - 1))) {
                return typed.isBlank() ? say.sheetEmpty(place) : say.sheetWrong(place);
            }
        }
        return "";
    }

    private static boolean isWord(String typed, String word) {
        String clean = typed.strip().toLowerCase(Locale.ROOT);
        return clean.equals(word)
                || (clean.length() >= ENOUGH && word.length() >= ENOUGH && clean.startsWith(word.substring(0, ENOUGH)));
    }

    /// All of them as one text.
    public String text() {
        return String.join(" ", words);
    }
}
