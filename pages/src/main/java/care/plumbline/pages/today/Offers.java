package care.plumbline.pages.today;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.practice.Course;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Safety;
import care.plumbline.core.safety.Screening;
import care.plumbline.pages.danger.Hurting;
import care.plumbline.pages.form.TimeAndPlace;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.SessionName;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.show.WhyNow;
import care.plumbline.pages.today.TodayPage.Card;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.TodayWords;
import java.util.Optional;
import java.util.Set;

/// What the middle of the page offers her: a session, or why there is none.
final class Offers {

    private final Drawings drawings;

    Offers(Drawings drawings) {
        this.drawings = drawings;
    }

    Card card(Visit visit, TimeAndPlace wished) {
        return switch (visit.known().session(wished.minutes(), wished.setting())) {
            case Session.Withheld(var safety) -> withheld(visit, safety);
            case Session.NothingFits _ ->
                new Card.Nothing(nothingFits(wished.setting(), visit.words().today()));
            case Session.Chosen chosen -> chosen(visit, chosen, wished.isShortNight());
        };
    }

    private static String nothingFits(Setting setting, TodayWords say) {
        return switch (setting) {
            case ANY -> say.nothingFitsAnyPlace();
            case LYING -> say.nothingFitsLying();
            case SEATED -> say.nothingFitsSitting();
            case STANDING -> say.nothingFitsStanding();
            case HOLDING -> say.nothingFitsHoldingMyBaby();
        };
    }

    /// Why there is no session: first what a finding says, then what is still open, then what she was told.
    private static Card withheld(Visit visit, Safety safety) {
        var wording = new Wording(visit.facts(), visit.language());
        if (safety.isHeldByWord()) {
            return new Card.ToWait(safety.toldToWait().stream()
                    .map(sign -> new TodayPage.Waiting(Tag.of("sign", sign.id()).letters(), wording.of(sign.name())))
                    .toList());
        }
        return safety.toAsk().isEmpty() ? new Card.CareFirst() : new Card.CheckFirst(pagesLeft(visit, safety));
    }

    /// As many pages as *Go on* asks: after a tick what is open, one of them where she is asked which is right.
    private static int pagesLeft(Visit visit, Safety safety) {
        var screening = new Screening(visit.guide());
        Screening.Standing left = safety.ticked().isEmpty()
                ? screening.standing(visit.facts(), safety, Set.of(), false)
                : screening.open(visit.facts(), safety, Set.of(), false);
        return safety.denied().isPresent() ? 1 : Math.max(1, left.left());
    }

    private Card chosen(Visit visit, Session.Chosen session, boolean shortNight) {
        Recovery recovery = visit.recovery();
        var wording = new Wording(recovery.facts(), visit.language());
        Session.Item shown = session.items().get(session.items().size() / 2);
        return new Card.Session(
                SessionName.of(session, wording),
                session.items().size(),
                Math.max(1, (int) Rounding.nearest(session.takes().count() / 60.0)),
                WhyNow.of(recovery, wording, shortNight),
                shorter(session, recovery, visit.words().today()),
                session.items().stream()
                        .map(item -> new TodayPage.Move(
                                wording.of(item.movement().name()),
                                "/learn/" + Tag.of("movement", item.movement().id())))
                        .toList(),
                drawings.moving(
                        drawings.in(session.setting(), shown.movement().id()),
                        visit.preferences().look()),
                wording.of(shown.movement().name()),
                session.asked().count(),
                session.setting().code());
    }

    /// Why it is shorter than the time she has. Where her days ask for less, the line above it has said so.
    private static String shorter(Session.Chosen session, Recovery recovery, TodayWords say) {
        return Session.shorter(session, recovery.plan().choosing())
                .map(why -> switch (why) {
                    case LESS_TODAY -> WhyNow.saysLess(recovery) ? "" : say.lessToday();
                    case NOTHING_MORE ->
                        session.setting() == Setting.ANY ? say.nothingMoreFits() : say.nothingMoreFitsHere();
                })
                .orElse("");
    }

    /// The session she stopped in, where what comes next is still for her.
    Optional<TodayPage.GoOn> goOn(Visit visit) {
        Recovery recovery = visit.recovery();
        var wording = new Wording(recovery.facts(), visit.language());
        return Course.of(recovery.journal(), recovery.facts().today())
                .filter(course -> course.canGoOn(recovery.facts().today()))
                .filter(course -> !TurnedBad.after(course.began(), recovery) && !Hurting.isAlone(recovery))
                .flatMap(course -> course.here(recovery.plan()) instanceof Course.Here.At(var movement)
                        ? Optional.of(new TodayPage.GoOn(
                                wording.of(movement.name()),
                                course.place() + 1,
                                course.movements().size(),
                                drawings.moving(
                                        drawings.in(
                                                Setting.of(course.began().setting())
                                                        .orElse(Setting.ANY),
                                                movement.id()),
                                        visit.preferences().look())))
                        : Optional.empty());
    }
}
