package care.plumbline.cli;

import care.plumbline.core.cause.Contribution;
import care.plumbline.core.guide.cause.WeightedReason;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.plan.HabitFit;
import care.plumbline.core.plan.HerTraining;
import care.plumbline.core.plan.PatternFit;
import care.plumbline.core.plan.Session;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Limit;
import care.plumbline.core.safety.Outcome;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/// An assessment to read at a terminal.
final class AssessmentPage {

    private static final int REMEDIES = 3;
    private static final int HABITS = 3;
    private static final int REASONS = 4;

    private final Recovery recovery;
    private final Session session;
    private final DecisionWords said;
    private final StringBuilder page = new StringBuilder();

    AssessmentPage(Recovery recovery, Session session, Language language) {
        this.recovery = recovery;
        this.session = session;
        this.said = new DecisionWords(recovery.facts(), language);
    }

    String toText() {
        line("Plumbline · guide " + recovery.facts().guide().version() + " · "
                + recovery.facts().today().format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)) + " · "
                + recovery.facts().answers() + " answers");
        safety();
        if (recovery.safety().outcome() instanceof Outcome.CallNow
                || recovery.safety().outcome() instanceof Outcome.SeeSomeone(Urgency within, var _)
                        && within == Urgency.SAME_DAY) {
            line("");
            line("Everything else can wait until you have been seen. It is kept for you.");
            return page.toString();
        }
        if (recovery.safety().outcome() instanceof Outcome.AskFirst) {
            return page.toString();
        }
        causes();
        plan();
        session();
        return page.toString();
    }

    private void safety() {
        heading("Are you safe?");
        if (recovery.safety().tells()) {
            line("  " + said.headline(recovery.safety()));
            told();
        }
        line("  " + DecisionWords.outcome(recovery.safety().outcome()));
        recovery.safety().findings().forEach(this::finding);
        if (!recovery.safety().tells()) {
            told();
        }
        if (!recovery.safety().toAsk().isEmpty()) {
            line("  Still to ask: " + said.questions(recovery.safety().toAsk()));
        }
        for (Limit limit : recovery.safety().limits()) {
            // One that speaks of a baby alone has nothing to say to her who is to hear nothing of one.
            String because = said.text(limit.because());
            if (!because.isBlank()) {
                line("  · " + said.plain(limit.restriction().name()) + ". " + because);
            }
        }
    }

    private void finding(Finding finding) {
        line("  ! " + said.plain(finding.sign().name()) + " ("
                + finding.urgency().code() + ")");
        finding.because().forEach(because -> line("      because: " + said.text(because)));
        line("      " + said.plain(finding.sign().meaning()));
        finding.todo().forEach(todo -> line("      do: " + said.text(todo)));
        recovery.safety().whileWaiting(finding).forEach(wait -> line("      while you wait: " + said.text(wait)));
        line("      say: “" + said.text(finding.sign().say()) + "”");
        line("      source: "
                + DecisionWords.sources(finding.sign().provenance().sources()));
    }

    /// What was ticked and not said more about: no finding yet, and no less urgent for that.
    private void told() {
        recovery.safety().unsettled().forEach(ticked -> said.told(ticked).forEach(says -> line("  " + says)));
    }

    private void causes() {
        heading("What may be adding to your pain");
        if (recovery.causes().shown().isEmpty()) {
            line("  We cannot say yet. A few more answers help.");
        }
        for (Contribution one : recovery.causes().shown()) {
            line("  " + said.plain(one.cause().name()) + " · " + said.fit(one.fit()) + " · " + one.score());
            one.weighing().speaksFor().stream().limit(REASONS).forEach(reason -> line("    + " + because(reason)));
            one.weighing().speaksAgainst().stream().limit(REASONS).forEach(reason -> line("    − " + because(reason)));
            line("    How sure is science? "
                    + said.sure(one.cause().provenance().evidence()) + ". "
                    + said.plain(one.cause().truth()));
        }
    }

    private String because(WeightedReason reason) {
        return said.text(reason.because()) + " (" + DecisionWords.sources(reason.sources()) + ")";
    }

    private void plan() {
        var plan = recovery.plan();
        heading("Your plan");
        String patterns = plan.patterns().stream()
                .filter(PatternFit::isHers)
                .map(fit -> said.plain(fit.pattern().name()))
                .reduce((a, b) -> a + " with " + b)
                .orElse("not clear yet");
        line("  Pattern: " + patterns);
        plan.patterns().stream()
                .filter(PatternFit::isHers)
                .map(PatternFit::pattern)
                .forEach(pattern -> {
                    line("    " + said.plain(pattern.plain()));
                    pattern.seen().forEach(seen -> line("      ! " + said.plain(seen)));
                });
        line("  Stage " + plan.standing().stage().number() + ": "
                + said.plain(plan.standing().stage().name()) + ". "
                + said.plain(plan.standing().stage().about()));
        plan.standing().next().ifPresent(next -> {
            line("  Next: " + said.plain(next.name()));
            plan.standing().nextGates().forEach(gate -> line("    · " + said.gate(gate)));
        });
        plan.day()
                .light()
                .ifPresent(light ->
                        line("  Today's light: " + said.plain(light.name()) + ". " + said.plain(light.todo())));
        plan.day().small().stream().findFirst().ifPresent(small -> line("  " + said.text(small.because())));
        plan.day().pace().held().forEach(held -> {
            line("  " + said.plain(held.adjustment().name()) + ". "
                    + said.plain(held.adjustment().does()));
            line("    Until: " + said.plain(held.adjustment().again()));
        });
        line("  What helps most:");
        plan.remedies().stream()
                .limit(REMEDIES)
                .forEach(fit -> line("    · " + said.plain(fit.remedy().name())));
        line("  Habits for these days:");
        plan.habits().stream().limit(HABITS).forEach(fit -> {
            line("    · " + said.plain(fit.habit().name()) + ". "
                    + said.plain(fit.habit().todo()));
        });
        if (plan.habits().stream().limit(HABITS).anyMatch(HabitFit::safeSleep)) {
            line("    " + said.plain(recovery.facts().guide().safeSleep()));
        }
        plan.training().ifPresent(this::training);
        plan.outing()
                .ifPresent(rung ->
                        line("  On your feet: " + said.plain(rung.rung().name()) + ". " + said.plain(rung.what())));
    }

    private void training(HerTraining hers) {
        line("  Beside the sessions: " + said.plain(hers.training().name()) + ". "
                + said.ofHerDay(hers.training().moment()) + ", "
                + hers.takes().count() + " s.");
        hers.movements().forEach(movement -> line("    · " + said.plain(movement.name())));
        line("    " + said.plain(hers.training().because()));
    }

    private void session() {
        switch (session) {
            case Session.Withheld _ -> {
                heading("Today");
                line("  No exercise for now. Safety comes first.");
            }
            case Session.NothingFits(var minutes, var setting) -> {
                heading("Today");
                line("  Nothing fits " + minutes.count() + " minutes " + setting.code() + ". A rest is fine too.");
            }
            case Session.Chosen chosen -> {
                heading("Today, " + chosen.planned().count() + " minutes");
                int number = 0;
                for (Session.Item item : chosen.items()) {
                    line("  " + ++number + ". " + said.plain(item.movement().name()) + " · "
                            + item.takes().count() + " s");
                    line("     " + said.plain(item.movement().breath()));
                    line("     for: "
                            + Stream.concat(
                                            item.eases().stream()
                                                    .map(fit -> said.plain(
                                                            fit.pattern().name())),
                                            item.serves().stream()
                                                    .map(one -> said.plain(
                                                                    one.cause().name()) + " (" + said.fit(one.fit())
                                                            + ")"))
                                    .limit(2)
                                    .reduce((one, other) -> one + ", " + other)
                                    .orElse("getting on at your stage"));
                }
                line("  In all " + chosen.takes().count() + " s, getting into position included.");
            }
        }
    }

    private void heading(String text) {
        page.append(System.lineSeparator());
        line(text.toUpperCase(Locale.ENGLISH));
    }

    private void line(String text) {
        page.append(text).append(System.lineSeparator());
    }
}
