package care.plumbline.pages.start;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Finding;
import care.plumbline.pages.asking.StepPage.Kept;
import care.plumbline.pages.danger.Alert;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.visit.Visit;
import java.util.List;

/// Asks whether a yes that shows a danger sign is so. Until she takes it back, what it asks for stands above it.
final class Confirm {

    private Confirm() {}

    static Reply page(Visit visit, Recovery recovery, Finding finding, Question said, List<Kept> kept) {
        var page = new ConfirmPage(
                Alert.about(visit, recovery, finding),
                said.id(),
                new Wording(recovery.facts(), visit.language()).of(said.ask()),
                kept);
        return Reply.Shown.ok(JteconfirmGenerated::render, page, Title.PLUMBLINE, Tab.NONE);
    }
}
