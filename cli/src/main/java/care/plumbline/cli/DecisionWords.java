package care.plumbline.cli;

import care.plumbline.core.cause.Fit;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.source.Evidence;
import care.plumbline.core.guide.source.Source;
import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.guide.unit.Weeks;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.plan.GateStanding;
import care.plumbline.core.plan.Obstacle;
import care.plumbline.core.plan.Verdict;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.safety.Outcome;
import care.plumbline.core.safety.Safety;
import care.plumbline.core.safety.Ticked;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.FitWords;
import care.plumbline.pages.show.WhichClinician;
import care.plumbline.pages.words.Words;
import care.plumbline.server.files.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Puts decisions and their reasons into words.
final class DecisionWords {

    private final Language language;
    private final Wording wording;
    private final Facts facts;

    DecisionWords(Facts facts, Language language) {
        this.facts = facts;
        // She who is to hear nothing of a baby hears nothing of one here either.
        this.language = facts.speaking(language);
        this.wording = new Wording(facts, language);
    }

    /// With her own words in it, which a terminal must not obey.
    String text(Text text) {
        return OneLine.clean(wording.of(text));
    }

    /// The same, of a baby only where hers is at home.
    String ofHerDay(Text text) {
        return OneLine.clean(wording.ofHerDay(text));
    }

    String plain(Text text) {
        return text.in(language);
    }

    private Words words() {
        return Words.of(wording);
    }

    /// As the page *Why* says it.
    String fit(Fit fit) {
        return FitWords.of(fit, words().why());
    }

    /// How sure science is, as the pages say it.
    String sure(Evidence evidence) {
        return Cited.sure(evidence, words().why());
    }

    /// `Sanders-2005, judgement`
    static String sources(List<Source> sources) {
        return sources.stream().map(Source::id).collect(Collectors.joining(", "));
    }

    /// The questions in their own words, each with the name it has in a file of answers.
    String questions(List<Question> questions) {
        return questions.stream()
                .map(question -> "“" + plain(question.ask()) + "” (" + question.id() + ")")
                .collect(Collectors.joining(", "));
    }

    /// `floor_lifts = 40, lift_distance = arms-length` for what a condition reads.
    String answers(Condition condition) {
        return condition.facts().stream()
                .map(fact -> fact.name() + " = "
                        + (facts.isKnown(fact)
                                ? said(facts.values().value(fact, facts.guide().vocabulary()))
                                : "not known"))
                .collect(Collectors.joining(", "));
    }

    /// `rule causes/lifting.yaml:12: floor_lifts >= 15 [floor_lifts = 40]`
    String rule(Condition rule) {
        return "rule " + rule.place() + ": " + rule + " [" + answers(rule) + "]";
    }

    /// The rules behind an obstacle; none where it follows from a week alone.
    List<String> rules(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.SafetyFirst(var _, var findings, var _) ->
                findings.stream()
                        .flatMap(finding -> finding.rules().stream())
                        .map(this::rule)
                        .toList();
            case Obstacle.Restricted(var limit) ->
                List.of(rule(limit.restriction().when()));
            case Obstacle.StageShut(var standing) ->
                standing.nextGates().stream()
                        .filter(gate -> !gate.open().isYes())
                        .map(gate -> rule(gate.gate().when()))
                        .toList();
            case Obstacle.HeldBack(var held) ->
                List.of("rule " + held.adjustment().provenance().place() + ": "
                        + held.adjustment().id());
            case Obstacle.TooMuchToday(var day) ->
                day.small().stream().map(small -> rule(small.when())).limit(1).toList();
            case Obstacle.TooEarly _, Obstacle.Barred _ -> List.of();
        };
    }

    private static String said(Object value) {
        return value instanceof Boolean yes ? (yes ? "yes" : "no") : OneLine.clean(value.toString());
    }

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Clear _ ->
                "Nothing in your answers needs care first. If a danger sign shows up, get help at once.";
            case Outcome.Caution _ -> "Go on, with care.";
            case Outcome.AskFirst _ -> "A few questions first. Nothing is decided before they are answered.";
            case Outcome.SeeSomeone(var within, var _) ->
                switch (within) {
                    case ROUTINE -> "Tell a doctor or physio at your next visit.";
                    case WITHIN_DAYS -> "See someone within days.";
                    case SAME_DAY, CALL_NOW -> "See someone today.";
                };
            case Outcome.CallNow _ -> "Call the emergency number now, before anything else.";
        };
    }

    /// What leads where something was ticked that may be more urgent than all that was found, as the pages say it.
    String headline(Safety safety) {
        return Lead.headline(safety.unsettled().getFirst().upTo(), "the emergency number", words().safety());
    }

    /// What was ticked and not said more about, with the signs that it may be.
    List<String> told(Ticked ticked) {
        var lines = new ArrayList<String>();
        lines.add(
                "? “" + text(ticked.line().says()) + "” (up to " + ticked.upTo().code() + ")");
        lines.add("    "
                + (ticked.isDenied()
                        ? words().safety().thenNoneOfIt()
                        : "ticked, and not yet asked: " + questions(ticked.open())));
        lines.add("    it may be: "
                + ticked.may().stream().map(sign -> plain(sign.name())).collect(Collectors.joining("; ")));
        return lines;
    }

    String gate(GateStanding standing) {
        Gate gate = standing.gate();
        String mark = switch (standing.open()) {
            case YES -> "open";
            case NO -> "shut";
            case UNKNOWN -> standing.toAsk().isEmpty() ? "not yet" : "not known, answer " + questions(standing.toAsk());
        };
        return plain(gate.says()) + " [" + mark + "]";
    }

    String obstacle(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.SafetyFirst(var _, var _, var waits)
            when !waits.isEmpty() ->
                "You were told to wait with exercise: "
                        + waits.stream().map(sign -> plain(sign.name())).collect(Collectors.joining("; "));
            case Obstacle.SafetyFirst(var exercise, var findings, var _) ->
                findings.isEmpty()
                        ? "The safety questions come first."
                        : "Safety first ("
                                + exercise.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "): "
                                + findings.stream()
                                        .map(finding -> plain(finding.sign().name()))
                                        .collect(Collectors.joining("; "));
            case Obstacle.Restricted(var limit) ->
                plain(limit.restriction().name()) + ": " + text(limit.because()) + " Until: "
                        + plain(limit.restriction().until());
            case Obstacle.Barred _ -> OneLine.clean(words().learn().leftOutByName(WhichClinician.of(facts, words())));
            case Obstacle.StageShut(var standing) ->
                "It belongs to a later stage; you are at "
                        + plain(standing.stage().name()) + ". Before the next one: "
                        + standing.nextGates().stream()
                                .filter(gate -> !gate.open().isYes())
                                .map(this::gate)
                                .collect(Collectors.joining("; "));
            case Obstacle.TooMuchToday(var day) ->
                "Too much for today: "
                        + day.small().stream()
                                .map(small -> text(small.because()))
                                .findFirst()
                                .or(() -> day.pace().held().stream()
                                        .filter(held ->
                                                held.adjustment().effect().stagesDown() > 0)
                                        .map(held -> plain(held.adjustment().because()))
                                        .findFirst())
                                .or(() -> day.light().map(light -> plain(light.means())))
                                .orElse("a day for less");
            case Obstacle.HeldBack(var held) ->
                plain(held.adjustment().because()) + " Until: "
                        + plain(held.adjustment().again());
            case Obstacle.TooEarly(var from) ->
                from.equals(Weeks.NEVER)
                        ? (facts.choice(Handle.HEALING).isPresent()
                                ? "It is not meant after your kind of birth."
                                : "It is not meant after every birth; we need to know how you gave birth.")
                        : "It opens in week " + from.count() + " after your birth.";
        };
    }

    String verdict(Verdict verdict) {
        return verdict.isOpen()
                ? "For you today."
                : verdict.obstacles().stream().map(this::obstacle).collect(Collectors.joining("\n"));
    }
}
