package care.plumbline.testing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The school grade a text asks for, after Flesch and Kincaid: `0.39 · words/sentences + 11.8 · syllables/words −
/// 15.59`.
public final class ReadingGrade {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:['’][A-Za-z]+)?");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:;]+(\\s|$)");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END =
            Pattern.compile("[^aeiouylr]e$|[^aeiouytd]ed$|[^aeiouysxzhcg]es$|thes$|[aeiou][lr]e$");

    private ReadingGrade() {}

    /// Every text begins a sentence of its own.
    public static double of(List<String> texts) {
        int words = 0;
        int sentences = 0;
        int syllables = 0;
        for (String text : texts) {
            for (String sentence : SENTENCE_END.split(text)) {
                List<String> here = WORD.matcher(sentence)
                        .results()
                        .map(each -> each.group())
                        .toList();
                if (!here.isEmpty()) {
                    sentences++;
                    words += here.size();
                    syllables += here.stream().mapToInt(ReadingGrade::syllables).sum();
                }
            }
        }
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /// Groups of vowels, a silent ending left out; close to a dictionary's count over a whole text.
    public static int syllables(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        long groups = VOWELS.matcher(small).results().count();
        return (int) Math.max(1, SILENT_END.matcher(small).find() ? groups - 1 : groups);
    }
}
