package care.plumbline.pages.today;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.danger.PregnantAgain;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Visit;
import java.util.List;
import java.util.Set;

/// While she is pregnant again the course for the time after a birth rests: one page says so, and whom to ask.
/// What she told of a danger sign stands first.
public final class Pregnant {

    private static final String TODAY = "/today";

    /// What speaks of healing, gates, doses and weeks since the birth.
    private static final Set<String> RESTING = InOrder.set(
            "/session",
            "/session/rest",
            "/session/after",
            "/tests",
            "/tests/{tag}",
            "/out",
            "/out/go",
            "/out/after",
            "/changes",
            "/why",
            "/load",
            "/load/today",
            "/progress",
            "/learn/way",
            "/insights");

    public void addTo(Routes routes) {
        routes.whenever(Pregnant::is, Pregnant::page, Set.of(TODAY));
        routes.whenever(Pregnant::is, _ -> Reply.GoTo.path(TODAY), RESTING);
    }

    private static boolean is(Visit visit) {
        return visit.hasJournal() && visit.facts().isPregnantAgain();
    }

    private static Reply page(Visit visit) {
        Recovery recovery = visit.recovery();
        PregnantAgain again = visit.guide().pregnantAgain();
        var wording = new Wording(recovery.facts(), visit.language());
        List<String> found = recovery.safety().findings().stream()
                .filter(finding -> finding.urgency() == Urgency.ROUTINE)
                .map(finding -> wording.of(finding.sign().name()))
                .toList();
        var page = new PregnantPage(
                Lead.of(visit, recovery),
                found,
                wording.of(again.headline()),
                wording.all(again.says()),
                wording.of(again.ends()),
                Tag.of("setting", again.question()).letters());
        return Reply.Shown.ok(JtepregnantGenerated::render, page, Title.TODAY, Tab.TODAY);
    }
}
