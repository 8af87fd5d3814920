package care.plumbline.core.safety;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.TickedLine;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.rule.Condition;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What she told by a line that stands for several questions, until she has said what of it is there.
///
/// @param open what of it is still to be asked; empty: she said none of it, which is no answer to her tick
/// @param upTo how urgent it may be: the most urgent of the signs behind it, as what is asked behind it can make each
/// @param may the signs behind it that are as urgent as that
public record Ticked(TickedLine line, List<Question> open, Urgency upTo, List<DangerSign> may) {

    public Ticked {
        open = List.copyOf(open);
        may = List.copyOf(may);
    }

    static Ticked of(TickedLine line, List<Question> open, Facts facts) {
        Set<String> asked = asked(line, facts);
        List<DangerSign> behind = facts.guide().dangerSigns().stream()
                .filter(sign -> reads(sign.when(), facts).stream().anyMatch(asked::contains))
                .toList();
        Urgency most = behind.stream()
                .map(sign -> upTo(sign, asked, facts))
                .max(Comparator.naturalOrder())
                .orElse(Urgency.ROUTINE);
        return new Ticked(
                line,
                open,
                most,
                behind.stream().filter(sign -> upTo(sign, asked, facts) == most).toList());
    }

    private static Set<String> reads(Condition when, Facts facts) {
        return facts.guide().settling().reads(when);
    }

    /// How urgent a sign can become by what is asked behind the line alone.
    private static Urgency upTo(DangerSign sign, Set<String> asked, Facts facts) {
        return Stream.concat(
                        Stream.of(sign.urgency()),
                        sign.raise().stream()
                                .filter(raise -> asked.containsAll(reads(raise.when(), facts)))
                                .map(DangerSign.Raise::to))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// Whether she said none of what stands behind her tick.
    public boolean isDenied() {
        return open.isEmpty();
    }

    /// What its questions tell; behind a line that opens a page, with those of its page.
    private static Set<String> asked(TickedLine line, Facts facts) {
        Set<String> names = new TreeSet<>();
        line.behind().forEach(question -> names.add(question.factName()));
        facts.guide()
                .questions()
                .filter(question ->
                        question.openedBy().filter(line.behind()::contains).isPresent())
                .forEach(question -> names.add(question.factName()));
        return names;
    }
}
