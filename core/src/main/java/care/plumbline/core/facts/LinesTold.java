package care.plumbline.core.facts;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.QuickCheck;
import care.plumbline.core.guide.habit.CheckIn;
import care.plumbline.core.guide.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Gathers what she told by a line that stands for several questions, and has not taken back.
public final class LinesTold {

    private final Facts facts;
    private final Guide guide;
    private final GivenAnswers given;

    LinesTold(Facts facts, GivenAnswers given) {
        this.facts = facts;
        this.guide = facts.guide();
        this.given = given;
    }

    /// Lines of the screen first, then those of the short form, then what is an answer by itself.
    public List<TickedLine> all() {
        var lines = new ArrayList<TickedLine>();
        pages().forEach((id, behind) -> guide.question(id)
                .filter(given::isYes)
                .map(line -> line(TickedLine.Kind.PAGE, line, behind, given.isSaidBehind(line)))
                .ifPresent(lines::add));
        guide.quickChecks().stream()
                .filter(given.shortForm()::isTicked)
                .map(this::line)
                .forEach(lines::add);
        lines.addAll(byThemselves());
        return List.copyOf(lines);
    }

    /// The lines of the short form she ticked whose questions she has not all answered since.
    public List<QuickCheck> open() {
        List<Question> asked = guide.questions().filter(facts::applies).toList();
        return guide.quickChecks().stream()
                .filter(line -> asked.stream().anyMatch(question -> given.isReopenedBy(line, question)))
                .toList();
    }

    /// The lines of the short form that a new answer to it has to name again, so that it takes none back.
    public Set<String> toKeep() {
        var lines = new TreeSet<String>();
        open().forEach(line -> lines.add(line.id().value()));
        all().stream()
                .filter(line -> line.isHeld()
                        && line.asked().id().equals(guide.checkIn().signs()))
                .forEach(line -> lines.add(line.id()));
        return lines;
    }

    /// The questions behind each line that opens a page, by that line.
    private Map<String, List<Question>> pages() {
        var pages = new LinkedHashMap<String, List<Question>>();
        guide.chapters()
                .getFirst()
                .questions()
                .forEach(question -> question.openedBy()
                        .filter(given::isYes)
                        .ifPresent(line -> pages.computeIfAbsent(line.id(), _ -> new ArrayList<>())
                                .add(question)));
        return pages;
    }

    private TickedLine line(QuickCheck check) {
        Predicate<Question> stands = question -> check.opensAll()
                ? guide.adjusting().screen().containsKey(question.id())
                : check.opens().contains(question.id());
        List<Question> behind = guide.questions().filter(stands).toList();
        return new TickedLine(
                check.opensAll() ? TickedLine.Kind.SOMETHING_ELSE : TickedLine.Kind.SHORT_FORM,
                check.id().value(),
                check.ask(),
                guide.question(guide.checkIn().signs()).orElseThrow(),
                behind.stream().filter(facts::applies).toList(),
                behind.stream().filter(this::isUnsaid).toList(),
                given.shortForm().isSaid(check),
                given.shortForm().isLeft(check));
    }

    private TickedLine line(TickedLine.Kind kind, Question line, List<Question> behind, boolean said) {
        return new TickedLine(
                kind,
                line.id(),
                line.ask(),
                line,
                behind.stream().filter(facts::applies).toList(),
                behind.stream().filter(this::isUnsaid).toList(),
                said,
                false);
    }

    /// What she told of a session, and strong pain, as long as it asks for something again.
    private List<TickedLine> byThemselves() {
        var lines = new ArrayList<TickedLine>();
        var reopened = new LinkedHashMap<String, List<Question>>();
        guide.adjusting()
                .screen()
                .values()
                .forEach(question -> question.reopenedBy().stream()
                        .flatMap(id -> guide.question(id).stream())
                        .filter(told -> given.isReopenedBy(told, question))
                        .forEach(told -> reopened.computeIfAbsent(told.id(), _ -> new ArrayList<>())
                                .add(question)));
        reopened.forEach((id, behind) -> guide.question(id)
                .map(told -> line(TickedLine.Kind.MOVED, told, behind, false))
                .ifPresent(lines::add));
        CheckIn.StrongPain strong = guide.checkIn().strongPain();
        List<Question> asks = strong.asks().stream()
                .flatMap(id -> guide.question(id).stream())
                .filter(facts::applies)
                .toList();
        guide.question(strong.question())
                .filter(pain -> given.isInStrongPain() && facts.isFresh(pain))
                .map(pain -> new TickedLine(
                        TickedLine.Kind.PAIN,
                        pain.id(),
                        strong.name(),
                        pain,
                        asks,
                        asks.stream().filter(this::isUnsaid).toList(),
                        false,
                        false))
                .ifPresent(lines::add);
        return lines;
    }

    /// Whether nothing counts yet as an answer to a yes-no question that applies.
    private boolean isUnsaid(Question question) {
        return facts.applies(question)
                && guide.vocabulary()
                        .find(question.factName())
                        .filter(facts::isKnown)
                        .isEmpty();
    }
}
