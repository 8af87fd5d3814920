package care.plumbline.core.safety;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.TickedLine;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Question;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What she told by a line that stands for several questions, until she has said what of it is there.
///
/// @param open what of it is still to be asked; empty: she said none of it, which is no answer to her tick
/// @param upTo how urgent it may be: the most urgent of the signs behind it, as each is by itself
/// @param may the signs behind it that are as urgent as that
public record Ticked(TickedLine line, List<Question> open, Urgency upTo, List<DangerSign> may) {

    public Ticked {
        open = List.copyOf(open);
        may = List.copyOf(may);
    }

    static Ticked of(TickedLine line, List<Question> open, Facts facts) {
        List<DangerSign> behind = behind(line, facts);
        Urgency most = behind.stream()
                .map(DangerSign::urgency)
                .max(Comparator.naturalOrder())
                .orElse(Urgency.ROUTINE);
        return new Ticked(
                line,
                open,
                most,
                behind.stream().filter(sign -> sign.urgency() == most).toList());
    }

    /// Whether she said none of what stands behind her tick.
    public boolean isDenied() {
        return open.isEmpty();
    }

    /// The signs that one of its questions can show; behind a line that opens a page, those of its page.
    private static List<DangerSign> behind(TickedLine line, Facts facts) {
        Set<String> names = new TreeSet<>();
        line.behind().forEach(question -> names.add(question.factName()));
        facts.guide()
                .questions()
                .filter(question ->
                        question.openedBy().filter(line.behind()::contains).isPresent())
                .forEach(question -> names.add(question.factName()));
        return facts.guide().dangerSigns().stream()
                .filter(sign ->
                        facts.guide().settling().reads(sign.when()).stream().anyMatch(names::contains))
                .toList();
    }
}
