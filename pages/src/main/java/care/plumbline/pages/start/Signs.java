package care.plumbline.pages.start;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.danger.Conclusion;
import care.plumbline.pages.danger.Numbers;
import care.plumbline.pages.danger.ShownSign;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Every danger sign, by how soon it needs somebody, with whom to call: one tap from every page, and kept by
/// the phone against the time without a network. It asks nothing and needs no journal.
final class Signs {

    private Signs() {}

    /// In her words: with the time since the birth, and silent about babies if she asked for that.
    static Reply page(Visit visit) {
        return Reply.Shown.ok(JtesignsGenerated::render, signs(visit), Title.PLUMBLINE, Tab.SAFETY);
    }

    /// As her phone keeps it: of somebody we know nothing of, and complete.
    static Reply kept(Visit visit) {
        return Reply.Shown.ok(JtekeptsignsGenerated::render, signs(visit), Title.PLUMBLINE, Tab.SAFETY);
    }

    private static SignsPage signs(Visit visit) {
        Recovery recovery = visit.recovery();
        var wording = new Wording(recovery.facts(), visit.language());
        var groups = new ArrayList<SignsPage.Group>();
        for (Urgency urgency : List.of(Urgency.CALL_NOW, Urgency.SAME_DAY, Urgency.WITHIN_DAYS, Urgency.ROUTINE)) {
            List<ShownSign> signs = visit.guide().dangerSigns().stream()
                    .filter(sign -> sign.urgency() == urgency
                            && !(visit.language().silent() && sign.name().isOfBaby()))
                    .map(sign -> new ShownSign(
                            Tag.of("sign", sign.id()),
                            Conclusion.of(urgency),
                            wording.of(sign.name()),
                            List.of(),
                            sign.raise().stream()
                                    .map(raise -> wording.of(raise.because()))
                                    .toList(),
                            wording.of(sign.meaning()),
                            wording.all(sign.todo()),
                            Stream.concat(
                                            wording.all(sign.whileWaiting()).stream(),
                                            wording.all(sign.whileMoving()).stream())
                                    .toList(),
                            wording.toSay(sign.say()),
                            sign.discreet(),
                            sign.isTalk(),
                            Cited.of(sign.provenance(), visit.words())))
                    .toList();
            groups.add(new SignsPage.Group(urgency, signs));
        }
        List<Numbers> elsewhere = visit.guide().countries().stream()
                .map(country -> Numbers.of(visit, country))
                .toList();
        return new SignsPage(Numbers.hers(visit), groups, elsewhere);
    }
}
