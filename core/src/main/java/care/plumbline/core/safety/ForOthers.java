package care.plumbline.core.safety;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.question.Question;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What others may read of what she told, on a page or in a file.
///
/// A discreet sign never; her mood and her sleep only where she wants that. What she answered or ticked is withheld
/// with the signs, where nothing but they ask for it: a line of the short form tells as much as the answers behind
/// it.
///
/// @param mood whether she wants her mood and her sleep before others
/// @param withheld the questions that are hers alone
public record ForOthers(boolean mood, Set<String> withheld) {

    public ForOthers {
        withheld = withheld.stream().sorted().collect(InOrder.toSet());
    }

    /// As a guide has it.
    public static ForOthers of(Guide guide, boolean mood) {
        Set<String> hers = read(guide, mood, false);
        hers.removeAll(read(guide, mood, true));
        if (!mood) {
            guide.questions().filter(Question::mood).map(Question::id).forEach(hers::add);
        }
        return new ForOthers(mood, hers);
    }

    private static Set<String> read(Guide guide, boolean mood, boolean forOthers) {
        var names = new TreeSet<String>();
        guide.dangerSigns().stream()
                .filter(sign -> sign.isForOthers(mood) == forOthers)
                .flatMap(sign -> Stream.concat(
                        Stream.of(sign.when()), sign.raise().stream().map(DangerSign.Raise::when)))
                .forEach(when -> names.addAll(guide.settling().reads(when)));
        return names;
    }

    /// Whether a danger sign that was found is among it.
    public boolean shows(Finding finding) {
        return finding.sign().isForOthers(mood);
    }

    /// Whether the answer to a question is among it.
    public boolean shows(String question) {
        return !withheld.contains(question);
    }

    /// Whether what she ticked is among it.
    public boolean shows(Ticked ticked) {
        return !isHers(ticked.line().behind().stream().map(Question::id).toList());
    }

    /// Whether a line of the short form is among it.
    public boolean shows(QuickCheck line) {
        return !isHers(line.opens());
    }

    private boolean isHers(Collection<String> asked) {
        return !asked.isEmpty() && withheld.containsAll(asked);
    }

    /// What of it was found.
    public List<Finding> of(List<Finding> findings) {
        return findings.stream().filter(this::shows).toList();
    }
}
