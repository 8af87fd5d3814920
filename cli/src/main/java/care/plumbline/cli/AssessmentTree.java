package care.plumbline.cli;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.cause.Contribution;
import care.plumbline.core.guide.cause.WeightedReason;
import care.plumbline.core.guide.source.Source;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.json.Members;
import care.plumbline.core.plan.HabitFit;
import care.plumbline.core.plan.PatternFit;
import care.plumbline.core.plan.Session;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Limit;
import care.plumbline.core.safety.Outcome;
import care.plumbline.core.safety.Ticked;
import java.util.List;
import java.util.Locale;

/// An assessment as JSON. Key names are part of the interface (docs/reference/assess-json.md).
final class AssessmentTree {

    private static final int HABITS = 10;

    private final Recovery recovery;
    private final Session session;
    private final DecisionWords said;

    AssessmentTree(Recovery recovery, Session session, Language language) {
        this.recovery = recovery;
        this.session = session;
        this.said = new DecisionWords(recovery.facts(), language);
    }

    String toJson() {
        var root = new Members();
        root.put("guide", recovery.facts().guide().version());
        root.put("date", recovery.facts().today().toString());
        root.put("answers", recovery.facts().answers());
        root.keys("safety", this::safety);
        root.each("causes", recovery.causes().ranked(), this::cause);
        root.keys("plan", this::plan);
        root.keys("session", this::session);
        return root.done().lines() + System.lineSeparator();
    }

    private void safety(Members node) {
        node.put(
                "outcome",
                switch (recovery.safety().outcome()) {
                    case Outcome.Clear _ -> "clear";
                    case Outcome.Caution _ -> "caution";
                    case Outcome.AskFirst _ -> "ask-first";
                    case Outcome.SeeSomeone(var within, var _) -> "see-someone-" + within.code();
                    case Outcome.CallNow _ -> "call-now";
                });
        node.put(
                "exercise",
                recovery.safety().exercise().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.each("findings", recovery.safety().findings(), this::finding);
        node.each("ticked", recovery.safety().unsettled(), this::ticked);
        node.texts("toAsk", recovery.safety().toAsk().stream().map(question -> question.id()));
        node.each("restrictions", recovery.safety().limits(), this::limit);
    }

    private void finding(Members node, Finding finding) {
        node.put("id", finding.sign().id().value());
        node.put("urgency", finding.urgency().code());
        node.texts("because", finding.because().stream().map(text -> said.text(text)));
        node.texts("rules", finding.rules().stream().map(rule -> rule.place() + " " + rule.text()));
        node.texts("do", finding.todo().stream().map(text -> said.text(text)));
        node.texts(
                "whileWaiting", recovery.safety().whileWaiting(finding).stream().map(text -> said.text(text)));
        node.put("say", said.text(finding.sign().say()));
        sources(node, finding.sign().provenance().sources());
    }

    private void ticked(Members node, Ticked ticked) {
        node.put("id", ticked.line().id());
        node.put("says", said.text(ticked.line().says()));
        node.put("upTo", ticked.upTo().code());
        node.texts("may", ticked.may().stream().map(sign -> sign.id().value()));
        node.texts("rules", ticked.may().stream().map(sign -> rule(sign.when())));
        node.texts("toAsk", ticked.open().stream().map(question -> question.id()));
        node.put("denied", ticked.isDenied());
    }

    private void limit(Members node, Limit limit) {
        node.put("id", limit.restriction().id().value());
        node.put("known", limit.known());
        node.put("because", said.text(limit.because()));
        node.put(
                "rule",
                limit.restriction().when().place() + " "
                        + limit.restriction().when().text());
        node.texts("forbids", limit.forbids().stream().sorted().map(load -> load.value()));
        sources(node, limit.restriction().provenance().sources());
    }

    private void cause(Members node, Contribution one) {
        node.put("id", one.cause().id().value());
        node.put("score", Rounding.nearest(one.score().points() * 10) / 10.0);
        node.put("fit", said.fit(one.fit()));
        node.put("evidence", one.cause().provenance().evidence().code());
        node.each("for", one.weighing().speaksFor(), this::reason);
        node.each("against", one.weighing().speaksAgainst(), this::reason);
        node.texts("missing", one.weighing().missing(recovery.facts()).stream().map(question -> question.id()));
        one.movedBy().ifPresent(rule -> node.put("movedBy", rule.place() + " " + rule.text()));
    }

    private void reason(Members node, WeightedReason reason) {
        node.put("because", said.text(reason.because()));
        node.put("times", reason.times());
        node.put("rule", reason.when().place() + " " + reason.when().text());
        node.put("answers", said.answers(reason.when()));
        sources(node, reason.sources());
    }

    private static void sources(Members node, List<Source> sources) {
        node.texts("sources", sources.stream().map(source -> source.id()));
    }

    private void plan(Members node) {
        var plan = recovery.plan();
        node.texts(
                "patterns",
                plan.patterns().stream()
                        .filter(PatternFit::isHers)
                        .map(fit -> fit.pattern().id().value()));
        node.put("stage", plan.standing().stage().id().value());
        node.each("gates", plan.standing().nextGates(), (gate, standing) -> {
            gate.put("id", standing.gate().id().value());
            gate.put("open", standing.open().name().toLowerCase(Locale.ROOT));
            gate.put("says", said.plain(standing.gate().says()));
            gate.put(
                    "rule",
                    standing.gate().when().place() + " "
                            + standing.gate().when().text());
        });
        plan.day().light().ifPresent(light -> {
            node.put("light", light.id().value());
            node.put("lightRule", rule(light.when()));
        });
        node.texts("smallDay", plan.day().small().stream().map(day -> said.text(day.because())));
        node.texts("smallDayRules", plan.day().small().stream().map(day -> rule(day.when())));
        node.put("dose", plan.day().dose().name().toLowerCase(Locale.ROOT));
        node.each("heldBack", plan.day().pace().held(), (one, held) -> {
            one.put("id", held.adjustment().id().value());
            one.put("since", held.since().toString());
            one.put("because", said.plain(held.adjustment().because()));
            one.put("does", said.plain(held.adjustment().does()));
            one.put("again", said.plain(held.adjustment().again()));
            one.put("rule", rule(held.adjustment().trigger().when()));
        });
        node.texts(
                "remedies",
                plan.remedies().stream().map(fit -> fit.remedy().id().value()));
        node.each("remedyReasons", plan.remedies(), (one, fit) -> {
            one.put("id", fit.remedy().id().value());
            one.each("for", fit.weighing().speaksFor(), this::reason);
            one.each("against", fit.weighing().speaksAgainst(), this::reason);
        });
        node.texts(
                "habits",
                plan.habits().stream().limit(HABITS).map(fit -> fit.habit().id().value()));
        if (plan.habits().stream().limit(HABITS).anyMatch(HabitFit::safeSleep)) {
            node.put("safeSleep", said.plain(recovery.facts().guide().safeSleep()));
        }
        plan.training()
                .ifPresent(hers -> node.keys("training", one -> {
                    one.put("id", hers.training().id().value());
                    one.put("timesADay", hers.training().timesADay());
                    one.put("seconds", hers.takes().count());
                    one.texts(
                            "movements",
                            hers.movements().stream()
                                    .map(movement -> movement.id().value()));
                    one.put("because", said.plain(hers.training().because()));
                }));
        plan.outing().ifPresent(rung -> node.put("outing", rung.rung().id().value()));
    }

    /// `traffic-light.yaml:12 pain_now <= 3`
    private static String rule(Condition condition) {
        return condition.place() + " " + condition.text();
    }

    private void session(Members node) {
        switch (session) {
            case Session.Withheld _ -> node.put("kind", "withheld");
            case Session.NothingFits _ -> node.put("kind", "nothing-fits");
            case Session.Chosen chosen -> {
                node.put("kind", "chosen");
                node.put("minutes", chosen.planned().count());
                node.put("seconds", chosen.takes().count());
                node.each("movements", chosen.items(), (each, item) -> {
                    each.put("id", item.movement().id().value());
                    each.put("seconds", item.takes().count());
                    each.texts(
                            "for",
                            item.serves().stream().map(one -> one.cause().id().value()));
                    each.texts(
                            "eases",
                            item.eases().stream().map(fit -> fit.pattern().id().value()));
                });
            }
        }
    }
}
