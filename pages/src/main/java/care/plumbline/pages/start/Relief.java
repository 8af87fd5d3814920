package care.plumbline.pages.start;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.cause.Leaflet;
import care.plumbline.core.guide.movement.Posture;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Limit;
import care.plumbline.core.safety.Outcome;
import care.plumbline.pages.asking.StepPage.Kept;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.start.ReliefPage.Chip;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.StartWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What she can do now for the place she tapped, as soon as the danger signs are behind her. Nothing is kept yet.
final class Relief {

    /// The field of what sets it off.
    private static final String SET_OFF = "set_off";

    private final Trail trail;
    private final Drawings drawings;

    Relief(Trail trail, Drawings drawings) {
        this.trail = trail;
        this.drawings = drawings;
    }

    /// Whether nothing needs care first, so that there is something to do at once.
    static boolean isFor(Visit visit, Recovery recovery) {
        boolean clear = switch (recovery.safety().outcome()) {
            case Outcome.Caution _, Outcome.Clear _ -> true;
            case Outcome.CallNow _, Outcome.SeeSomeone _, Outcome.AskFirst _ -> false;
        };
        return clear
                && !visit.hasJournal()
                && recovery.safety().findings().isEmpty()
                && !recovery.safety().isToWait()
                && !recovery.facts().isPregnantAgain();
    }

    /// The page, asked for by a tap on it.
    Reply page(Visit visit) throws Refused {
        List<Entry> kept = trail.kept(visit);
        if (visit.form().has(SET_OFF)) {
            kept.removeIf(entry -> entry instanceof Entry.Answered answered
                    && answered.question().equals(Handle.WORSE_WITH.id()));
            kept.addAll(setOff(visit));
        }
        return page(
                visit,
                visit.known().recoveryWith(kept),
                Trail.fields(Trail.steps(visit.form()), Trail.done(visit.form()), kept));
    }

    /// What she tapped last; nothing where she took all of it back.
    private static List<Entry> setOff(Visit visit) throws Refused {
        Optional<String> codes = visit.form().one(SET_OFF);
        if (codes.isEmpty()) {
            return List.of();
        }
        Question asked = visit.guide().question(Handle.WORSE_WITH.id()).orElseThrow();
        try {
            return List.of(
                    new Entry.Answered(visit.today(), asked.id(), Answers.parse(asked, codes.get(), visit.today())));
        } catch (AnswerRefused refused) {
            throw new Refused(refused);
        }
    }

    /// @param kept what rides along
    Reply page(Visit visit, Recovery recovery, List<Kept> kept) throws Refused {
        var asked = FirstTimeAndPlace.of(visit.form(), recovery);
        StartWords say = visit.words().start();
        var wording = new Wording(recovery.facts(), visit.language());
        List<Choice> tapped = tapped(recovery);
        var page = new ReliefPage(
                say.forNow(place(tapped, visit, say)),
                String.join(
                        ", ",
                        tapped.stream().map(choice -> visit.say(choice.says())).toList()),
                recovery.session(asked.minutes(), asked.setting()) instanceof Session.Chosen chosen
                        ? Optional.of(offer(visit, chosen, asked.setting(), wording))
                        : Optional.empty(),
                recovery.facts().guide().relief().minutes().stream()
                        .map(length -> new Chip(
                                length == asked.minutes().count()
                                        ? visit.words().today().minutes(length)
                                        : Integer.toString(length),
                                Integer.toString(length),
                                length == asked.minutes().count()))
                        .toList(),
                settings(visit, recovery, asked.setting()),
                sharpen(visit, recovery),
                recovery.safety().limits().stream()
                        .filter(Limit::known)
                        .map(limit -> wording.of(limit.because()))
                        .filter(says -> !says.isBlank())
                        .toList(),
                afterLoss(visit, recovery),
                Stream.concat(kept.stream(), asked.kept().stream()).toList(),
                visit.home().isPhone());
        return Reply.Shown.ok(JtereliefGenerated::render, page, Title.PLUMBLINE, Tab.NONE);
    }

    /// Where it says who is there for her after a loss.
    private static String afterLoss(Visit visit, Recovery recovery) {
        return recovery.facts().hidesBaby()
                ? visit.guide().leaflets().stream()
                        .filter(Leaflet::loss)
                        .map(leaflet -> "/learn/" + Tag.of("leaflet", leaflet.id()))
                        .findFirst()
                        .orElse("")
                : "";
    }

    private static List<Choice> tapped(Recovery recovery) {
        Set<String> codes = recovery.facts().chosen(Handle.PAIN_ZONES);
        return recovery.facts().guide().question(Handle.PAIN_ZONES.id()).stream()
                .flatMap(question -> question.kind().offered().stream())
                .filter(choice -> codes.contains(choice.code()))
                .toList();
    }

    /// One place or two by name; more of them are her back.
    private static String place(List<Choice> tapped, Visit visit, StartWords say) {
        List<String> names = tapped.stream()
                .flatMap(choice -> choice.within().stream())
                .map(visit::say)
                .toList();
        return switch (names.size()) {
            case 1 -> names.getFirst();
            case 2 -> say.thisAndThat(names.getFirst(), names.getLast());
            default -> say.yourBack();
        };
    }

    private ReliefPage.Offer offer(Visit visit, Session.Chosen session, Setting setting, Wording wording) {
        // As she does it where she is; most that can be done lying are drawn lying.
        boolean down = setting == Setting.ANY && session.items().stream().anyMatch(Relief::isDown);
        Session.Item shown = session.items().stream()
                .filter(item -> isDown(item) == down
                        && !(down && item.movement().positions().contains(Posture.STANDING)))
                .findFirst()
                .orElseGet(() -> session.items().get(session.items().size() / 2));
        return new ReliefPage.Offer(
                drawings.moving(
                        drawings.in(setting, shown.movement().id()),
                        visit.preferences().look()),
                wording.of(shown.movement().name()),
                session.items().size(),
                Math.max(1, (int) Rounding.nearest(session.takes().count() / 60.0)),
                position(session, setting, visit.words().start()),
                session.items().stream()
                        .map(item -> new ReliefPage.Move(
                                wording.of(item.movement().name()),
                                "/learn/" + Tag.of("movement", item.movement().id())))
                        .toList());
    }

    /// What of the room it takes.
    private static String position(Session.Chosen session, Setting setting, StartWords say) {
        if (setting == Setting.HOLDING) {
            return say.holdingAll();
        }
        if (setting == Setting.ANY && session.items().stream().anyMatch(Relief::isDown)) {
            return say.downOnce();
        }
        return setting == Setting.STANDING
                        || (setting == Setting.ANY
                                && session.items().stream()
                                        .noneMatch(item ->
                                                item.movement().positions().contains(Posture.SEATED)))
                ? say.onYourFeet()
                : say.sittingAll();
    }

    /// Whether it is done down on the ground or a bed, or may be: as most of those are drawn.
    private static boolean isDown(Session.Item item) {
        return item.movement().positions().stream().anyMatch(posture -> switch (posture) {
            case LYING_BACK, LYING_SIDE, LYING_FRONT, HANDS_KNEES, KNEELING -> true;
            case SEATED, STANDING, HOLDING_BABY, WALKING -> false;
        });
    }

    private static List<Chip> settings(Visit visit, Recovery recovery, Setting chosen) {
        var say = visit.words().today();
        var chips = new ArrayList<>(
                List.of(chip(say.sitting(), Setting.SEATED, chosen), chip(say.standing(), Setting.STANDING, chosen)));
        if (recovery.facts().hasBabyAtHome()) {
            chips.add(chip(say.holdingMyBaby(), Setting.HOLDING, chosen));
        }
        return chips;
    }

    /// Tapped again it is taken back.
    private static Chip chip(String says, Setting setting, Setting chosen) {
        boolean on = setting == chosen;
        return new Chip(says, on ? Setting.ANY.code() : setting.code(), on);
    }

    /// What sets it off, where a tap tells most about the first place she named.
    private static Optional<ReliefPage.Sharpen> sharpen(Visit visit, Recovery recovery) {
        Question asked =
                recovery.facts().guide().question(Handle.WORSE_WITH.id()).orElseThrow();
        Set<String> said = recovery.facts().chosen(Handle.WORSE_WITH);
        return recovery.plan().places().stream()
                .findFirst()
                .map(place -> new ReliefPage.Sharpen(
                        visit.say(asked.ask()),
                        SET_OFF,
                        place.setOff().stream()
                                .flatMap(code -> asked.kind().offered().stream()
                                        .filter(choice -> choice.code().equals(code)))
                                .map(choice -> new Chip(
                                        spoken(choice.says(), visit, recovery),
                                        toggled(said, choice.code()),
                                        said.contains(choice.code())))
                                .filter(chip -> !chip.says().isEmpty())
                                .toList()));
    }

    private static String spoken(Text says, Visit visit, Recovery recovery) {
        return says.in(recovery.facts().speaking(visit.language()));
    }

    private static String toggled(Set<String> said, String code) {
        var codes = new TreeSet<>(said);
        if (!codes.remove(code)) {
            codes.add(code);
        }
        return String.join(",", codes);
    }
}
