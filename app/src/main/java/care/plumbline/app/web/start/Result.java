package care.plumbline.app.web.start;

import care.plumbline.app.web.Cited;
import care.plumbline.app.web.Reply;
import care.plumbline.app.web.Visit;
import care.plumbline.app.web.questions.StepPage.Kept;
import care.plumbline.app.web.start.ResultPage.Found;
import care.plumbline.app.web.start.ResultPage.Kind;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Limit;
import care.plumbline.core.safety.Outcome;
import care.plumbline.core.safety.Safety;
import java.util.List;

/// Says what the safety screen found, most urgent first, with whom to call and what to say.
final class Result {

    private Result() {}

    static Reply of(Visit visit, Recovery recovery, List<Kept> kept) {
        Safety safety = recovery.safety();
        Numbers numbers = Numbers.of(visit);
        Kind kind = kind(safety.outcome());
        var wording = new Wording(recovery.facts(), visit.language());
        var page = new ResultPage(
                kind,
                headline(kind, numbers),
                safety.findings().stream()
                        .map(finding -> found(finding, wording))
                        .toList(),
                limits(safety, wording),
                numbers,
                safety.toAsk().size(),
                visit.guide().dangerSigns().size(),
                kept,
                visit.hasJournal());
        return Reply.Shown.ok("result.jte", page, "Plumbline", Reply.Tab.NONE);
    }

    private static Kind kind(Outcome outcome) {
        return switch (outcome) {
            case Outcome.CallNow _ -> Kind.CALL_NOW;
            case Outcome.SeeSomeone(var within, var _) ->
                switch (within) {
                    case CALL_NOW -> Kind.CALL_NOW;
                    case SAME_DAY -> Kind.SAME_DAY;
                    case WITHIN_DAYS -> Kind.SOON;
                    case ROUTINE -> Kind.AT_A_VISIT;
                };
            case Outcome.AskFirst _ -> Kind.OPEN;
            case Outcome.Caution _, Outcome.Clear _ -> Kind.GO_ON;
        };
    }

    private static String headline(Kind kind, Numbers numbers) {
        return switch (kind) {
            case CALL_NOW -> "Please call " + numbers.emergency() + " before anything else";
            case SAME_DAY -> "Please speak to a doctor or midwife today";
            case SOON -> "Have this looked at in the next few days";
            case AT_A_VISIT -> "Worth telling your doctor or midwife";
            case OPEN -> "A few questions are still open";
            case GO_ON -> "Nothing needs care first";
        };
    }

    private static Found found(Finding finding, Wording wording) {
        var sign = finding.sign();
        return new Found(
                wording.of(sign.name()),
                wording.all(finding.because()),
                wording.of(sign.meaning()),
                wording.all(finding.todo()),
                wording.all(sign.whileWaiting()),
                wording.of(sign.say()),
                Cited.of(sign.provenance()));
    }

    /// Only those we know of: what may hold because a question is open is settled by answering it.
    private static List<String> limits(Safety safety, Wording wording) {
        return safety.limits().stream()
                .filter(Limit::known)
                .map(limit -> wording.of(limit.because()))
                .toList();
    }
}
