package care.plumbline.pages.why;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.cause.Contribution;
import care.plumbline.core.cause.Fit;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.asking.Step;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.FitWords;
import care.plumbline.pages.show.Rules;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.why.WhyPage.Because;
import care.plumbline.pages.why.WhyPage.Link;
import care.plumbline.pages.why.WhyPage.Shown;
import care.plumbline.pages.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What kind of pain it is, and its causes, the best fitting first.
public final class Why {

    private static final int MOST_OPEN = 4;

    private final Map<Question, Step> stepOf = new LinkedHashMap<>();
    private final Drawings drawings;
    private final Map<Id, Remedy> remedies = new LinkedHashMap<>();

    public Why(Guide guide, Drawings drawings) {
        this.drawings = drawings;
        Step.all(guide).forEach(step -> step.questions().forEach(question -> stepOf.put(question, step)));
        guide.remedies().forEach(remedy -> remedies.put(remedy.id(), remedy));
    }

    public void addTo(Routes routes) {
        routes.on(PAGE, "/why", this::page);
    }

    private Reply page(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Recovery recovery = visit.recovery();
        List<Contribution> best = recovery.causes().shown();
        List<Contribution> others = recovery.causes().ranked().stream()
                .filter(one -> !best.contains(one))
                .toList();
        var page = new WhyPage(
                Lead.of(visit, recovery),
                new Kinds(recovery, visit, drawings).hers(),
                best.stream().map(one -> shown(one, recovery, visit)).toList(),
                others.stream()
                        .filter(one -> one.fit().isHers())
                        .map(one -> shown(one, recovery, visit))
                        .toList(),
                others.stream()
                        .filter(one -> one.fit() == Fit.NOT_NOW)
                        .map(one -> shown(one, recovery, visit))
                        .toList(),
                unanswered(visit, recovery),
                recovery.facts().answers());
        return Reply.Shown.ok(JtewhyGenerated::render, page, Title.WHY, Tab.WHY);
    }

    /// How many questions of the walk are open to her.
    private int unanswered(Visit visit, Recovery recovery) {
        return (int) visit.guide().walk().stream()
                .flatMap(Step::of)
                .flatMap(step -> step.shown(recovery.facts()).stream())
                .filter(question -> !Step.isKnown(question, recovery.facts()))
                .count();
    }

    private Shown shown(Contribution one, Recovery recovery, Visit visit) {
        var cause = one.cause();
        var wording = new Wording(recovery.facts(), visit.language());
        List<Because> speaksFor = Reasons.of(one.weighing().speaksFor(), wording);
        return new Shown(
                wording.of(cause.name()),
                FitWords.of(one.fit(), Words.of(wording).why()),
                look(one.fit()),
                (int) Rounding.nearest(one.score().points()),
                wording.of(cause.plain()),
                Reasons.inShort(speaksFor),
                speaksFor,
                Reasons.of(one.weighing().speaksAgainst(), wording),
                one.weighing().missing(recovery.facts()).stream()
                        .limit(MOST_OPEN)
                        .flatMap(question -> ask(question, wording))
                        .toList(),
                wording.of(cause.heard()),
                wording.of(cause.truth()),
                cause.helpedBy().stream()
                        .flatMap(id -> Optional.ofNullable(remedies.get(id)).stream())
                        .filter(remedy ->
                                !(visit.language().silent() && remedy.name().isOfBaby()))
                        .map(remedy -> new Link(wording.of(remedy.name()), "/learn/" + Tag.of("remedy", remedy.id())))
                        .toList(),
                Cited.of(cause.provenance(), Words.of(wording)),
                "/learn/" + Tag.of("cause", cause.id()),
                one.movedBy().isPresent(),
                new Rules(visit.guide().version(), rules(one, wording).toList()));
    }

    private static Stream<Rules.Line> rules(Contribution one, Wording wording) {
        Stream<Rules.Line> reasons = Stream.of(
                        one.weighing().speaksFor(), one.weighing().speaksAgainst())
                .flatMap(List::stream)
                .map(line -> Rules.Line.of(wording.of(line.because()), line.when(), line.sources(), wording))
                .filter(line -> !line.says().isEmpty());
        return Stream.concat(
                reasons,
                one.movedBy().stream()
                        .map(rule -> Rules.Line.of(
                                Words.of(wording).why().aRuleMovedThis(),
                                rule,
                                one.cause().provenance().sources(),
                                wording)));
    }

    private static String look(Fit fit) {
        return switch (fit) {
            case FITS_WELL -> "clay";
            case FITS -> "honey";
            case A_LITTLE, NOT_NOW, UNTOLD -> "sage";
        };
    }

    private Stream<Link> ask(Question question, Wording wording) {
        Step step = stepOf.get(question);
        return step == null || !step.chapter().walk()
                ? Stream.empty()
                : Stream.of(new Link(wording.of(question.ask()), "/questions/" + step.tag()));
    }
}
