package care.plumbline.pages.today;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.cause.Contribution;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.habit.SmallDay;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.pace.Pace;
import care.plumbline.core.plan.HabitFit;
import care.plumbline.core.plan.Kindnesses;
import care.plumbline.core.plan.Minutes;
import care.plumbline.core.plan.Outings;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.practice.Course;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Safety;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.form.TimeAndPlace;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.ContactCard;
import care.plumbline.pages.show.Dosage;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.today.TodayPage.Card;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.TodayWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What is right for her today.
public final class Today {

    private final Drawings drawings;

    public Today(Drawings drawings) {
        this.drawings = drawings;
    }

    public void addTo(Routes routes) {
        routes.on(PAGE, "/today", this::page);
        TrainingCard.addTo(routes);
    }

    private Reply page(Visit visit) throws Refused, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        Recovery recovery = visit.recovery();
        var wished = TimeAndPlace.of(visit.query(), recovery.facts());
        Minutes minutes = wished.minutes();
        Setting setting = wished.setting();
        var wording = new Wording(recovery.facts(), visit.language());
        var page = new TodayPage(
                greeting(visit),
                lengths(visit, minutes, setting),
                places(visit, minutes, setting, recovery.facts().hidesBaby()),
                Lead.of(visit, recovery),
                later(visit, recovery),
                goOn(recovery, wording),
                card(visit, recovery, minutes, setting, wording),
                recovery.plan().day().small().stream()
                        .map(SmallDay::because)
                        .map(wording::of)
                        .toList(),
                new ChangeWords(recovery.plan().day().pace(), wording, visit.today()).now(),
                less(recovery.plan().day().pace()),
                recovery.facts().whole(Handle.DAYS_AWAY).orElse(0L)
                        >= visit.guide()
                                .adjusting()
                                .absence()
                                .screenAgainAfter()
                                .count(),
                TrainingCard.of(recovery, wording, new Dosage(visit.words().learn())),
                outing(visit, recovery),
                ContactCard.of(visit),
                habit(visit, recovery, wording),
                wording.of(Kindnesses.on(recovery.facts()).text()),
                checkedIn(visit, recovery));
        return new Reply.Shown(
                Reply.Status.OK, JtetodayGenerated::render, page, Title.TODAY, Tab.TODAY, wording.sinceBirth());
    }

    /// By the hours where she is. Nights are asked after: many read this at three.
    private static TodayPage.Greeting greeting(Visit visit) {
        TodayWords say = visit.words().today();
        return switch (visit.guide().dayParts().at(visit.clock())) {
            case NIGHT -> new TodayPage.Greeting(say.upInTheNight(), say.upInTheNightHowLong());
            case MORNING -> greeting(say.goodMorning(), say);
            case AFTERNOON -> greeting(say.goodAfternoon(), say);
            case EVENING -> greeting(say.goodEvening(), say);
            case LATE -> new TodayPage.Greeting(say.stillUp(), say.stillUpHowLong());
        };
    }

    private static TodayPage.Greeting greeting(String greeting, TodayWords say) {
        return new TodayPage.Greeting(greeting, say.howLongDoYouHave(greeting));
    }

    private static List<TodayPage.Switch> lengths(Visit visit, Minutes chosen, Setting setting) {
        return visit.guide().ranking().firstPage().minutes().stream()
                .map(length -> new TodayPage.Switch(
                        visit.words().today().minutes(length),
                        "/today?m=" + length + "&w=" + setting.code(),
                        length == chosen.count()))
                .toList();
    }

    private static List<TodayPage.Switch> places(Visit visit, Minutes minutes, Setting chosen, boolean hidesBaby) {
        TodayWords say = visit.words().today();
        return Arrays.stream(Setting.values())
                .filter(setting -> setting != Setting.HOLDING || !hidesBaby)
                .map(setting -> new TodayPage.Switch(
                        says(setting, say), "/today?m=" + minutes.count() + "&w=" + setting.code(), setting == chosen))
                .toList();
    }

    private static String says(Setting setting, TodayWords say) {
        return switch (setting) {
            case ANY -> say.anyPlace();
            case LYING -> say.lying();
            case SEATED -> say.sitting();
            case STANDING -> say.standing();
            case HOLDING -> say.holdingMyBaby();
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

    /// The highest step outdoors that is for her today, where nobody has to look at her first.
    private static Optional<TodayPage.Outside> outing(Visit visit, Recovery recovery) {
        return Outings.open(recovery.plan()).stream()
                .findFirst()
                .map(one -> new TodayPage.Outside(
                        visit.say(one.rung().name()),
                        visit.say(Outings.interval(one, recovery.facts()).says())));
    }

    /// Whether earlier days ask for a smaller one today.
    private static boolean less(Pace pace) {
        return pace.stagesDown() > 0 || pace.minutesTimes() < 1;
    }

    /// The session she stopped in, where what comes next is still for her.
    private static Optional<TodayPage.GoOn> goOn(Recovery recovery, Wording wording) {
        return Course.of(recovery.journal(), recovery.facts().today())
                .filter(course -> course.canGoOn(recovery.facts().today()))
                .flatMap(course -> course.here(recovery.plan()) instanceof Course.Here.At(var movement)
                        ? Optional.of(new TodayPage.GoOn(
                                wording.of(movement.name()),
                                course.place() + 1,
                                course.movements().size()))
                        : Optional.empty());
    }

    private Card card(Visit visit, Recovery recovery, Minutes minutes, Setting setting, Wording wording) {
        return switch (visit.session(minutes, setting)) {
            case Session.Withheld(var safety) -> withheld(safety, wording);
            case Session.NothingFits _ ->
                new Card.Nothing(nothingFits(setting, visit.words().today()));
            case Session.Chosen chosen -> chosen(visit, recovery, chosen, wording);
        };
    }

    /// Why there is no session: first what a finding says, then what is still open, then what she was told.
    private static Card withheld(Safety safety, Wording wording) {
        if (safety.isHeldByWord()) {
            return new Card.ToWait(safety.toldToWait().stream()
                    .map(sign -> new TodayPage.Waiting(Tag.of("sign", sign.id()).letters(), wording.of(sign.name())))
                    .toList());
        }
        return safety.toAsk().isEmpty()
                ? new Card.CareFirst()
                : new Card.CheckFirst(safety.toAsk().size());
    }

    /// What may be asked when she likes.
    private static Optional<TodayPage.Later> later(Visit visit, Recovery recovery) {
        return recovery.safety().later().isEmpty() || recovery.safety().exercise() == DangerSign.Exercise.STOP
                ? Optional.empty()
                : Optional.of(new TodayPage.Later(visit.words().today().aFewMoreQuestions(), "/safety/check?more=1"));
    }

    private Card chosen(Visit visit, Recovery recovery, Session.Chosen session, Wording wording) {
        Session.Item shown = session.items().get(session.items().size() / 2);
        return new Card.Session(
                wording.of(recovery.plan().standing().stage().name()),
                session.items().size(),
                Math.max(1, (int) Rounding.nearest(session.takes().count() / 60.0)),
                session.planned().count() < session.asked().count(),
                because(recovery, wording),
                session.items().stream()
                        .map(item -> new TodayPage.Move(
                                wording.of(item.movement().name()),
                                "/learn/" + Tag.of("movement", item.movement().id())))
                        .toList(),
                drawings.moving(shown.movement().id(), visit.preferences().look()),
                wording.of(shown.movement().name()),
                session.asked().count(),
                session.setting().code());
    }

    /// Why these: the causes that lead, in her words.
    private static List<String> because(Recovery recovery, Wording wording) {
        return recovery.causes().shown().stream()
                .limit(2)
                .map(Contribution::cause)
                .map(cause -> wording.of(cause.name()))
                .toList();
    }

    private Optional<TodayPage.Habit> habit(Visit visit, Recovery recovery, Wording wording) {
        List<HabitFit> best = recovery.plan().habits().stream()
                .limit(recovery.facts().guide().ranking().firstPage().habits())
                .toList();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        HabitFit one = best.get((int) Math.floorMod(visit.today().toEpochDay(), (long) best.size()));
        return Optional.of(new TodayPage.Habit(
                wording.of(one.habit().name()),
                wording.of(one.habit().todo()),
                one.safeSleep() ? wording.of(visit.guide().safeSleep()) : "",
                drawings.done(one.habit().id(), visit.preferences().look()),
                "/learn/" + Tag.of("habit", one.habit().id())));
    }

    /// Whether she has said how today is.
    private static boolean checkedIn(Visit visit, Recovery recovery) {
        return visit.guide().checkIn().daily().stream()
                .flatMap(id -> recovery.facts().latest(id).stream())
                .anyMatch(answered -> answered.on().equals(visit.today()));
    }
}
