package care.plumbline.pages.asking;

import care.plumbline.journal.seal.SheetWords;
import care.plumbline.pages.form.Form;
import care.plumbline.pages.words.KeepWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The words of a new sheet, and the two of them that she types back, so that it counts only once she has them. Which
/// two follows from the secret: shown again, the same are asked.
///
/// @param asked the two that are asked
public record TwoOfThem(List<String> words, List<Asked> asked) {

    /// @param place from 1
    /// @param typed as she typed it last; empty: not yet
    public record Asked(int place, String typed) {}

    private static final int HALF = SheetWords.COUNT / 2;
    private static final int ENOUGH = 4;

    public TwoOfThem {
        words = List.copyOf(words);
        asked = List.copyOf(asked);
    }

    public static TwoOfThem of(SheetWords writer, byte[] secret) {
        return new TwoOfThem(
                writer.write(secret),
                List.of(
                        new Asked(1 + (secret[0] & 0xff) % HALF, ""),
                        new Asked(HALF + 1 + (secret[1] & 0xff) % HALF, "")));
    }

    /// With what she typed: shown again, it stands where she typed it.
    public TwoOfThem typed(Form form) {
        return new TwoOfThem(
                words,
                asked.stream()
                        .map(one -> new Asked(
                                one.place(), form.one("word" + one.place()).orElse("")))
                        .toList());
    }

    /// What is wrong with each that she typed otherwise or left out; empty: both are right.
    public String wrong(KeepWords say) {
        return asked.stream()
                .filter(one -> !isWord(one.typed(), words.get(one.place() - 1)))
                .map(one -> one.typed().isBlank() ? say.sheetEmpty(one.place()) : say.sheetWrong(one.place()))
                .collect(Collectors.joining(" "));
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
