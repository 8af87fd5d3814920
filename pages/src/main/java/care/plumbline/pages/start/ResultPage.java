package care.plumbline.pages.start;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.safety.Finding;
import care.plumbline.core.safety.Safety;
import care.plumbline.pages.questions.StepPage.Kept;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Rules;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.words.SafetyWords;
import care.plumbline.pages.words.Words;
import java.util.List;

/// What the safety screen says.
///
/// @param kind the colour of it
/// @param pregnant what comes first while she is pregnant again; empty: she is not
/// @param calls whom to call, in this order
/// @param seen what somebody has looked at already
/// @param open how many questions are not answered
/// @param later whether there are questions that may wait until now
/// @param asked how many danger signs were weighed
/// @param kept her answers, while they are stored nowhere
/// @param rules behind each sign and each restriction; none of a sign of which others are to learn nothing
public record ResultPage(
        Kind kind,
        String headline,
        List<String> pregnant,
        List<Found> found,
        List<Looked> seen,
        List<String> limits,
        Numbers numbers,
        List<Numbers.Call> calls,
        int open,
        boolean later,
        int asked,
        List<Kept> kept,
        boolean hasJournal,
        Rules rules) {

    public ResultPage {
        pregnant = List.copyOf(pregnant);
        found = List.copyOf(found);
        seen = List.copyOf(seen);
        limits = List.copyOf(limits);
        calls = List.copyOf(calls);
        kept = List.copyOf(kept);
    }

    /// A danger sign that somebody has looked at.
    ///
    /// @param waits whether she was told to wait with exercise
    public record Looked(Tag tag, String name, String on, boolean waits) {}

    /// The findings that are as urgent as the first: shown in full, the others folded.
    public List<Found> first() {
        return found.stream()
                .filter(one -> one.kind() == found.getFirst().kind())
                .toList();
    }

    public List<Found> others() {
        return found.subList(first().size(), found.size());
    }

    /// How urgent.
    public enum Kind {
        CALL_NOW("call-now", "clay"),
        SAME_DAY("same-day", "honey"),
        SOON("soon", ""),
        AT_A_VISIT("soon", ""),
        OPEN("same-day", "honey"),
        WAIT("same-day", "honey"),
        GO_ON("clear", "");

        private final String look;
        private final String chipLook;

        Kind(String look, String chipLook) {
            this.look = look;
            this.chipLook = chipLook;
        }

        static Kind of(Urgency urgency) {
            return switch (urgency) {
                case CALL_NOW -> CALL_NOW;
                case SAME_DAY -> SAME_DAY;
                case WITHIN_DAYS -> SOON;
                case ROUTINE -> AT_A_VISIT;
            };
        }

        String headline(Numbers numbers, SafetyWords say) {
            return switch (this) {
                case CALL_NOW -> say.pleaseCallFirst(numbers.emergency());
                case SAME_DAY -> say.pleaseSpeakToADoctorToday();
                case SOON -> say.haveThisLookedAtInTheNextDays();
                case AT_A_VISIT -> say.worthTellingYourDoctor();
                case OPEN -> say.aFewQuestionsAreOpen();
                case WAIT -> say.youWereToldToWait();
                case GO_ON -> say.nothingNeedsCareFirst();
            };
        }

        public String look() {
            return look;
        }

        public String chip(SafetyWords say) {
            return switch (this) {
                case CALL_NOW -> say.callNow();
                case SAME_DAY -> say.today();
                case SOON -> say.inTheNextDays();
                case AT_A_VISIT -> say.atYourNextVisit();
                case OPEN -> say.notFinished();
                case WAIT -> say.toldToWait();
                case GO_ON -> say.checkDone();
            };
        }

        public String chipLook() {
            return chipLook;
        }
    }

    /// Whether there is nothing to do before going on.
    public boolean mayGoOn() {
        return switch (kind) {
            case CALL_NOW, SAME_DAY, OPEN -> false;
            case SOON, AT_A_VISIT, WAIT, GO_ON -> true;
        };
    }

    /// One danger sign her answers show.
    ///
    /// @param tag names it without saying what it is
    /// @param kind how soon
    /// @param said what she ticked
    /// @param because why that leads here
    /// @param say what to say on the phone
    /// @param discreet whether others are to learn nothing from it but its name
    /// @param talk whether talking to somebody is what it asks for
    public record Found(
            Tag tag,
            Kind kind,
            String name,
            List<String> said,
            List<String> because,
            String meaning,
            List<String> todo,
            List<String> waiting,
            String say,
            boolean discreet,
            boolean talk,
            Cited cited) {
        static Found of(Finding finding, Safety safety, Wording wording) {
            var sign = finding.sign();
            return new Found(
                    Tag.of("sign", sign.id()),
                    Kind.of(finding.urgency()),
                    wording.of(sign.name()),
                    finding.said().stream()
                            .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                            .map(Question::ask)
                            .map(wording::of)
                            .toList(),
                    wording.all(finding.because()),
                    wording.of(sign.meaning()),
                    wording.all(finding.todo()),
                    wording.all(safety.whileWaiting(finding)),
                    wording.toSay(sign.say()),
                    sign.discreet(),
                    sign.isTalk(),
                    Cited.of(sign.provenance(), Words.of(wording)));
        }

        public Found {
            said = List.copyOf(said);
            because = List.copyOf(because);
            todo = List.copyOf(todo);
            waiting = List.copyOf(waiting);
        }
    }
}
