package care.plumbline.pages.why;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.cause.WeightedReason;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.why.WhyPage.Because;
import care.plumbline.pages.why.WhyPage.InShort;
import care.plumbline.pages.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Why we think so: all of it, and the three lines that stand beside the bar.
final class Reasons {

    /// About three lines on a phone.
    private static final int LETTERS = 130;

    private static final int SOURCES = 3;

    private Reasons() {}

    /// Without those of which nothing is left to say to her.
    static List<Because> of(List<WeightedReason> lines, Wording wording) {
        return lines.stream()
                .map(line ->
                        new Because(wording.pieces(line.because()), Cited.names(line.sources(), Words.of(wording))))
                .filter(because -> !because.pieces().isEmpty())
                .toList();
    }

    /// The weightiest that has a number of hers, and the weightiest others while there is room.
    static InShort inShort(List<Because> all) {
        Optional<Because> numbered = all.stream()
                .filter(Because::hasNumber)
                .findFirst()
                .or(() -> all.stream().findFirst());
        var shown = new ArrayList<>(numbered.stream().toList());
        int letters = shown.stream().mapToInt(Because::letters).sum();
        for (Because one : all) {
            if (!shown.contains(one) && letters + one.letters() <= LETTERS) {
                shown.add(one);
                letters += one.letters();
            }
        }
        var sources = new LinkedHashSet<Cited.Name>();
        shown.forEach(one -> sources.addAll(one.sources()));
        return new InShort(shown, sources.stream().limit(SOURCES).toList());
    }
}
