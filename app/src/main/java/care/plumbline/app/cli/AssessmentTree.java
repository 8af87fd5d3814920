package care.plumbline.app.cli;

import care.plumbline.core.cause.Contribution;
import care.plumbline.core.guide.Language;
import care.plumbline.core.guide.Weigh;
import care.plumbline.core.plan.HabitFit;
import care.plumbline.core.plan.PatternFit;
import care.plumbline.core.plan.Session;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Limit;
import care.plumbline.core.safety.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An assessment as JSON. Key names are part of the interface (docs/reference/assess-json.md).
final class AssessmentTree {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int HABITS = 10;

    private final Recovery recovery;
    private final Session session;
    private final Said said;

    AssessmentTree(Recovery recovery, Session session, Language language) {
        this.recovery = recovery;
        this.session = session;
        this.said = new Said(recovery.facts(), language);
    }

    String toJson() {
        ObjectNode root = JSON.createObjectNode();
        root.put("guide", recovery.facts().guide().version());
        root.put("date", recovery.facts().today().toString());
        root.put("answers", recovery.facts().answers());
        safety(root.putObject("safety"));
        all(root.putArray("causes"), recovery.causes().ranked(), this::cause);
        plan(root.putObject("plan"));
        session(root.putObject("session"));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + System.lineSeparator();
    }

    private static <T> void all(ArrayNode array, List<T> things, BiConsumer<ObjectNode, T> write) {
        things.forEach(thing -> write.accept(array.addObject(), thing));
    }

    private void safety(ObjectNode node) {
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
        all(node.putArray("findings"), recovery.safety().findings(), this::finding);
        var ask = node.putArray("toAsk");
        recovery.safety().toAsk().forEach(question -> ask.add(question.id()));
        all(node.putArray("restrictions"), recovery.safety().limits(), this::limit);
    }

    private void finding(ObjectNode node, Finding finding) {
        node.put("id", finding.sign().id().value());
        node.put("urgency", finding.urgency().code());
        var because = node.putArray("because");
        finding.because().forEach(text -> because.add(said.text(text)));
        var rules = node.putArray("rules");
        finding.rules().forEach(rule -> rules.add(rule.place() + " " + rule.text()));
        var todo = node.putArray("do");
        finding.todo().forEach(text -> todo.add(said.text(text)));
        var waiting = node.putArray("whileWaiting");
        finding.sign().whileWaiting().forEach(text -> waiting.add(said.text(text)));
        node.put("say", said.text(finding.sign().say()));
        sources(node, finding.sign().provenance().sources());
    }

    private void limit(ObjectNode node, Limit limit) {
        node.put("id", limit.restriction().id().value());
        node.put("known", limit.known());
        node.put("because", said.text(limit.because()));
        node.put(
                "rule",
                limit.restriction().when().place() + " "
                        + limit.restriction().when().text());
        var forbids = node.putArray("forbids");
        limit.forbids().stream().sorted().forEach(load -> forbids.add(load.value()));
        sources(node, limit.restriction().provenance().sources());
    }

    private void cause(ObjectNode node, Contribution one) {
        node.put("id", one.cause().id().value());
        node.put("score", Math.round(one.score().points() * 10) / 10.0);
        node.put("fit", one.fit().says());
        node.put("evidence", one.cause().provenance().evidence().code());
        all(node.putArray("for"), one.weighing().speaksFor(), this::reason);
        all(node.putArray("against"), one.weighing().speaksAgainst(), this::reason);
        var missing = node.putArray("missing");
        one.weighing().missing(recovery.facts()).forEach(question -> missing.add(question.id()));
        one.movedBy().ifPresent(rule -> node.put("movedBy", rule.place() + " " + rule.text()));
    }

    private void reason(ObjectNode node, Weigh reason) {
        node.put("because", said.text(reason.because()));
        node.put("times", reason.times());
        node.put("rule", reason.when().place() + " " + reason.when().text());
        node.put("answers", said.answers(reason.when()));
        sources(node, reason.sources());
    }

    private static void sources(ObjectNode node, List<care.plumbline.core.guide.Source> sources) {
        var array = node.putArray("sources");
        sources.forEach(source -> array.add(source.id()));
    }

    private void plan(ObjectNode node) {
        var plan = recovery.plan();
        var patterns = node.putArray("patterns");
        plan.patterns().stream()
                .filter(PatternFit::isHers)
                .forEach(fit -> patterns.add(fit.pattern().id().value()));
        node.put("stage", plan.standing().stage().id().value());
        all(node.putArray("gates"), plan.standing().nextGates(), (gate, standing) -> {
            gate.put("id", standing.gate().id().value());
            gate.put("open", standing.open().name().toLowerCase(Locale.ROOT));
            gate.put("says", said.plain(standing.gate().says()));
            gate.put(
                    "rule",
                    standing.gate().when().place() + " "
                            + standing.gate().when().text());
        });
        plan.day().light().ifPresent(light -> node.put("light", light.id().value()));
        var small = node.putArray("smallDay");
        plan.day().small().forEach(day -> small.add(said.text(day.because())));
        node.put("dose", plan.day().pace().dose().name().toLowerCase(Locale.ROOT));
        all(node.putArray("heldBack"), plan.day().pace().held(), (one, held) -> {
            one.put("id", held.adjustment().id().value());
            one.put("since", held.since().toString());
            one.put("because", said.plain(held.adjustment().because()));
            one.put("does", said.plain(held.adjustment().does()));
            one.put("again", said.plain(held.adjustment().again()));
        });
        var remedies = node.putArray("remedies");
        plan.remedies().forEach(fit -> remedies.add(fit.remedy().id().value()));
        var habits = node.putArray("habits");
        plan.habits().stream()
                .limit(HABITS)
                .forEach(fit -> habits.add(fit.habit().id().value()));
        if (plan.habits().stream().limit(HABITS).anyMatch(HabitFit::safeSleep)) {
            node.put("safeSleep", said.plain(recovery.facts().guide().safeSleep()));
        }
        plan.outing().ifPresent(rung -> node.put("outing", rung.rung().id().value()));
    }

    private void session(ObjectNode node) {
        switch (session) {
            case Session.Withheld _ -> node.put("kind", "withheld");
            case Session.NothingFits _ -> node.put("kind", "nothing-fits");
            case Session.Chosen chosen -> {
                node.put("kind", "chosen");
                node.put("minutes", chosen.planned().count());
                node.put("seconds", chosen.takes().count());
                all(node.putArray("movements"), chosen.items(), (each, item) -> {
                    each.put("id", item.movement().id().value());
                    each.put("seconds", item.takes().count());
                    var serves = each.putArray("for");
                    item.serves().forEach(one -> serves.add(one.cause().id().value()));
                });
            }
        }
    }
}
