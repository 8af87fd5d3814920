package care.plumbline.cli;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.cause.Contribution;
import care.plumbline.core.cause.Fit;
import care.plumbline.core.cause.Weighing;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.cause.WeightedReason;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.movement.Restriction;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.stage.Gate;
import care.plumbline.core.guide.stage.Stage;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.plan.HabitFit;
import care.plumbline.core.plan.PatternFit;
import care.plumbline.core.plan.RemedyFit;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Verdict;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.rule.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Answers "why this?" and "why not?" for anything the guide holds, by its id.
final class Explanation {

    private final Recovery recovery;
    private final Session session;
    private final DecisionWords said;
    private final List<String> lines = new ArrayList<>();

    Explanation(Recovery recovery, Session session, Language language) {
        this.recovery = recovery;
        this.session = session;
        this.said = new DecisionWords(recovery.facts(), language);
    }

    /// The explanation; empty when the guide holds nothing of this id.
    List<String> of(String id) {
        Guide guide = recovery.facts().guide();
        guide.dangerSigns().stream()
                .filter(sign -> sign.id().value().equals(id))
                .forEach(this::dangerSign);
        recovery.causes().ranked().stream()
                .filter(one -> one.cause().id().value().equals(id))
                .forEach(this::cause);
        recovery.plan().remedies().stream()
                .filter(fit -> fit.remedy().id().value().equals(id))
                .forEach(this::remedy);
        guide.habits().stream().filter(habit -> habit.id().value().equals(id)).forEach(this::habit);
        recovery.plan().verdicts().values().stream()
                .filter(verdict -> verdict.movement().id().value().equals(id))
                .forEach(this::movement);
        guide.restrictions().stream().filter(one -> one.id().value().equals(id)).forEach(this::restriction);
        guide.stages().stream().filter(stage -> stage.id().value().equals(id)).forEach(this::stage);
        guide.stages().stream()
                .flatMap(stage -> stage.gates().stream())
                .filter(gate -> gate.id().value().equals(id))
                .forEach(gate -> rule("Gate: " + said.plain(gate.says()), gate.when()));
        guide.lights().stream()
                .filter(light -> light.id().value().equals(id))
                .forEach(light -> rule("Light: " + said.plain(light.means()), light.when()));
        guide.smallDays().stream()
                .filter(day -> day.id().value().equals(id))
                .forEach(day -> rule("Small day: " + said.plain(day.name()), day.when()));
        recovery.plan().patterns().stream()
                .filter(fit -> fit.pattern().id().value().equals(id))
                .forEach(this::pattern);
        guide.question(id).ifPresent(this::question);
        if (!lines.isEmpty()) {
            lines.add("Guide " + guide.version() + ", " + recovery.facts().today());
        }
        return List.copyOf(lines);
    }

    private void dangerSign(DangerSign sign) {
        lines.add("Danger sign " + sign.number() + ": " + said.plain(sign.name()));
        recovery.safety().findings().stream()
                .filter(finding -> finding.sign().equals(sign))
                .findFirst()
                .ifPresentOrElse(
                        finding -> {
                            lines.add("Shown, " + finding.urgency().code() + ":");
                            finding.because().forEach(because -> lines.add("  " + said.text(because)));
                            finding.rules().forEach(rule -> lines.add("  " + said.rule(rule)));
                        },
                        () -> lines.add("Not shown. Rule " + sign.when().place() + ": " + sign.when() + " is "
                                + recovery.facts().test(sign.when()).name().toLowerCase(Locale.ROOT) + " ["
                                + said.answers(sign.when()) + "]"));
        recovery.safety().unsettled().stream()
                .filter(ticked -> ticked.may().contains(sign))
                .flatMap(ticked -> said.told(ticked).stream())
                .forEach(lines::add);
        written(sign.provenance());
    }

    /// Where its words stand, and who says so.
    private void written(Provenance provenance) {
        lines.add("  written in " + provenance.place() + ", source: " + DecisionWords.sources(provenance.sources())
                + " (" + provenance.evidence().code() + ")");
    }

    private void cause(Contribution one) {
        int place = recovery.causes().ranked().indexOf(one) + 1;
        lines.add("Cause " + one.cause().article() + ": "
                + said.plain(one.cause().name()) + ", place " + place + ", "
                + said.fit(one.fit()) + ", score " + one.score() + " (evidence "
                + one.cause().provenance().evidence().code()
                + ", at most "
                + Rounding.nearest(recovery.facts()
                        .guide()
                        .ranking()
                        .caps()
                        .of(one.cause().provenance().evidence())) + ")");
        weighing(one.weighing());
        one.cause().toldWhen().ifPresent(when -> lines.add("  told only when known: " + said.rule(when)));
        one.movedBy().ifPresent(rule -> lines.add("  moved by the " + said.rule(rule)));
        lines.add("  You may have heard: " + said.plain(one.cause().heard()));
        lines.add("  What we know: " + said.plain(one.cause().truth()));
        written(one.cause().provenance());
    }

    private void remedy(RemedyFit fit) {
        int place = recovery.plan().remedies().indexOf(fit) + 1;
        lines.add("Remedy " + fit.remedy().article() + ": "
                + said.plain(fit.remedy().name()) + ", place " + place);
        weighing(fit.weighing());
        fit.forCauses().stream()
                .limit(3)
                .forEach(one -> lines.add("  helps with: "
                        + said.plain(one.cause().name()) + " (" + said.fit(one.fit()) + ", " + one.score() + ")"));
        written(fit.remedy().provenance());
    }

    private void weighing(Weighing weighing) {
        weighing.speaksFor().forEach(line -> weighed("+", line));
        weighing.speaksAgainst().forEach(line -> weighed("−", line));
        String missing = said.questions(weighing.missing(recovery.facts()));
        if (!missing.isEmpty()) {
            lines.add("  ? not known yet: " + missing);
        }
    }

    private void weighed(String sign, WeightedReason line) {
        lines.add("  " + sign + " × " + line.times() + "  " + said.text(line.because()) + " ("
                + DecisionWords.sources(line.sources()) + ")");
        lines.add("      " + said.rule(line.when()));
    }

    private void habit(Habit habit) {
        lines.add("Habit: " + said.plain(habit.name()));
        List<HabitFit> fits = recovery.plan().habits();
        fits.stream()
                .filter(fit -> fit.habit().equals(habit))
                .findFirst()
                .ifPresentOrElse(
                        fit -> {
                            lines.add("  place " + (fits.indexOf(fit) + 1) + " of " + fits.size() + " that suit you");
                            if (fit.seen() > 0) {
                                lines.add("  it leads: your camera saw it in " + Math.round(100 * fit.seen())
                                        + " % of your last look");
                            }
                        },
                        () -> lines.add("  not for you now: it does not fit your day, or a restriction holds"));
        habit.suitsWhen().ifPresent(when -> lines.add("  " + said.rule(when)));
        lines.add("  why: " + said.plain(habit.why()));
        written(habit.provenance());
    }

    private void movement(Verdict verdict) {
        var movement = verdict.movement();
        lines.add("Movement " + movement.number() + ": " + said.plain(movement.name()));
        said.verdict(verdict).lines().forEach(line -> lines.add("  " + line));
        verdict.obstacles().stream()
                .flatMap(obstacle -> said.rules(obstacle).stream())
                .forEach(rule -> lines.add("      " + rule));
        if (session instanceof Session.Chosen chosen && verdict.isOpen()) {
            chosen.items().stream()
                    .filter(item -> item.movement().equals(movement))
                    .findFirst()
                    .ifPresentOrElse(
                            item -> {
                                item.eases()
                                        .forEach(fit -> lines.add("  In today's session for: "
                                                + said.plain(fit.pattern().name())));
                                item.serves()
                                        .forEach(one -> lines.add("  In today's session for: "
                                                + said.plain(one.cause().name()) + " ("
                                                + said.fit(one.fit()) + ", " + one.score() + ")"));
                            },
                            () -> lines.add("  Not in today's session: " + whyNot(movement, chosen)));
        }
        written(movement.provenance());
    }

    private String whyNot(Movement movement, Session.Chosen chosen) {
        return Session.outside(movement, recovery.plan())
                .map(outside -> switch (outside) {
                    case DAILY_LIFE -> "it is done in daily life, when its moment comes.";
                    case TRAINED -> "it has a line of its own in your day.";
                    case OTHER_PAIN -> "it is for another kind of pain than yours.";
                    case NOT_AT_HAND -> "what it needs is not at hand: " + String.join(", ", movement.needs()) + ".";
                    case NO_FLOOR -> "it is on hands and knees or kneeling, and you do not get down there.";
                })
                .orElseGet(() -> "in " + chosen.planned().count()
                        + " minutes other movements do more for your causes, or you did it just now, or it"
                        + " needs another position.");
    }

    private void restriction(Restriction restriction) {
        lines.add("Restriction: " + said.plain(restriction.name()));
        recovery.safety().limits().stream()
                .filter(limit -> limit.restriction().equals(restriction))
                .findFirst()
                .ifPresentOrElse(
                        limit -> lines.add("  holds: " + said.text(limit.because()) + " Until: "
                                + said.plain(restriction.until())),
                        () -> lines.add("  does not hold"));
        lines.add("  " + said.rule(restriction.when()));
        written(restriction.provenance());
    }

    private void stage(Stage stage) {
        var standing = recovery.plan().standing();
        lines.add("Stage " + stage.number() + ": " + said.plain(stage.name()) + ". " + said.plain(stage.about()));
        lines.add(
                stage.number() <= standing.stage().number()
                        ? "  You are there, or past it."
                        : "  You are not there yet; you are at "
                                + said.plain(standing.stage().name()) + ".");
        for (Gate gate : stage.gates()) {
            lines.add("  " + recovery.facts().test(gate.when()).name().toLowerCase(Locale.ROOT) + ": "
                    + said.plain(gate.says()));
            lines.add("      " + said.rule(gate.when()));
        }
    }

    private void rule(String title, Condition rule) {
        lines.add(title);
        lines.add("  " + recovery.facts().test(rule).name().toLowerCase(Locale.ROOT) + ": rule " + rule.place() + ": "
                + rule + " [" + said.answers(rule) + "]");
    }

    private void pattern(PatternFit fit) {
        lines.add("Pattern: " + said.plain(fit.pattern().name())
                + (fit.isHers() ? ", fits you" : ", " + said.fit(Fit.NOT_NOW)));
        weighing(fit.weighing());
    }

    private void question(Question question) {
        lines.add("Question: " + said.plain(question.ask()));
        lines.add("  why we ask: " + said.plain(question.why()));
        lines.add("  " + (recovery.facts().applies(question) ? "it applies to you" : "it does not apply to you")
                + question.askedWhen()
                        .map(when -> " (asked when " + when + ", rule " + when.place() + ")")
                        .orElse(""));
        recovery.facts()
                .latest(question.id())
                .ifPresentOrElse(
                        answered -> lines.add("  you answered on " + answered.on()), () -> lines.add("  not answered"));
    }
}
