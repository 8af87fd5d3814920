package care.plumbline.pages.start;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.danger.PregnantAgain;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.journal.Sight;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Limit;
import care.plumbline.core.safety.Outcome;
import care.plumbline.core.safety.Safety;
import care.plumbline.pages.asking.StepPage.Kept;
import care.plumbline.pages.danger.Conclusion;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.danger.Numbers;
import care.plumbline.pages.danger.ShownSign;
import care.plumbline.pages.danger.WhomToCall;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.show.Rules;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.Dates;
import care.plumbline.pages.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says what the safety screen found, most urgent first, with whom to call and what to say.
final class Result {

    private Result() {}

    static Reply of(Visit visit, Recovery recovery, List<Kept> kept) {
        Safety safety = recovery.safety();
        Numbers numbers = Numbers.hers(visit, recovery.facts());
        Conclusion kind = safety.tells() ? Conclusion.OPEN : kind(safety);
        var wording = new Wording(recovery.facts(), visit.language());
        Optional<PregnantAgain> again = Optional.of(visit.guide().pregnantAgain())
                .filter(_ -> recovery.facts().isPregnantAgain());
        Optional<Lead> told =
                Lead.of(visit, recovery).filter(lead -> !lead.told().isNothing());
        Optional<Lead> leads = told.filter(Lead::tells);
        var page = new ResultPage(
                kind,
                leads.isPresent()
                        ? leads.get().headline()
                        : again.filter(_ -> kind == Conclusion.GO_ON)
                                .map(PregnantAgain::resultHeadline)
                                .map(wording::of)
                                .orElseGet(() ->
                                        kind.headline(numbers, visit.words().safety())),
                again.map(PregnantAgain::result).map(wording::all).orElse(List.of()),
                safety.findings().stream()
                        .map(finding -> ShownSign.of(finding, safety, wording))
                        .toList(),
                told,
                safety.seen().stream().map(looked -> looked(looked, wording)).toList(),
                limits(safety, wording),
                numbers,
                told.isPresent()
                        ? told.get().whom()
                        : again.isPresent() && safety.findings().isEmpty()
                                ? WhomToCall.toAsk(numbers)
                                : WhomToCall.about(visit.guide(), numbers, safety.findings()),
                wording.of(visit.guide()
                        .question(Handle.UNIT_NUMBER.id())
                        .orElseThrow()
                        .ask()),
                safety.toAsk().size(),
                !safety.later().isEmpty(),
                visit.guide().dangerSigns().size(),
                kept,
                visit.hasJournal(),
                visit.home().isLocked(),
                new Rules(visit.guide().version(), rules(recovery, wording).toList()));
        return Reply.Shown.ok(JteresultGenerated::render, page, Title.PLUMBLINE, Tab.NONE);
    }

    private static ResultPage.Looked looked(Safety.Looked looked, Wording wording) {
        var sign = looked.finding().sign();
        return new ResultPage.Looked(
                Tag.of("sign", sign.id()),
                wording.of(sign.name()),
                Dates.in(Words.of(wording)).day(looked.on()),
                looked.sight() == Sight.WAIT);
    }

    private static Stream<Rules.Line> rules(Recovery recovery, Wording wording) {
        Stream<Rules.Line> signs = recovery.safety().findings().stream()
                .filter(finding -> !finding.sign().discreet())
                .flatMap(finding -> finding.rules().stream()
                        .map(rule -> Rules.Line.of(
                                wording.of(finding.sign().name()),
                                rule,
                                finding.sign().provenance().sources(),
                                wording)));
        Stream<Rules.Line> limits = known(recovery.safety())
                .map(limit -> Rules.Line.of(
                        wording.of(limit.because()),
                        limit.restriction().when(),
                        limit.restriction().provenance().sources(),
                        wording));
        return Stream.concat(signs, limits).filter(line -> !line.says().isBlank());
    }

    private static Conclusion kind(Safety safety) {
        return switch (safety.outcome()) {
            case Outcome.CallNow _ -> Conclusion.CALL_NOW;
            case Outcome.SeeSomeone(var within, var _) -> Conclusion.of(within);
            case Outcome.AskFirst _ -> Conclusion.OPEN;
            case Outcome.Caution _, Outcome.Clear _ -> safety.isToWait() ? Conclusion.WAIT : Conclusion.GO_ON;
        };
    }

    /// Only those we know of: what may hold because a question is open is settled by answering it.
    private static List<String> limits(Safety safety, Wording wording) {
        return known(safety)
                .map(limit -> wording.of(limit.because()))
                .filter(says -> !says.isBlank())
                .toList();
    }

    private static Stream<Limit> known(Safety safety) {
        return safety.limits().stream().filter(Limit::known);
    }
}
