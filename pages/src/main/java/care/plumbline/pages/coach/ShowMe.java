package care.plumbline.pages.coach;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;
import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.guide.coach.Check;
import care.plumbline.core.guide.coach.Coaching;
import care.plumbline.core.guide.danger.DangerSign;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.pages.danger.Lead;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.Link;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.CoachWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Her movements before the camera of her own device.
public final class ShowMe {

    /// The one page that may ask for the camera.
    public static final String CAMERA = "/coach/look";

    private final Library library;
    private final Drawings drawings;
    private final Sight sight;

    /// Where the part of the build lies that looks; it may come while a server runs.
    @FunctionalInterface
    public interface Sight {

        /// The folder, such as `/coach/3f0c…/`; empty: this build has none.
        Optional<String> folder();
    }

    public ShowMe(Library library, Drawings drawings, Sight sight) {
        this.library = library;
        this.drawings = drawings;
        this.sight = sight;
    }

    public void addTo(Routes routes) {
        routes.on(ANYWAY, "/coach", this::choice)
                .on(PAGE, CAMERA, this::look)
                .on(WRITING, "/coach/keep", Keeping::take)
                .again("/coach/keep", this::choice);
    }

    private Reply choice(Visit visit) {
        Coaching coaching = visit.guide().coaching();
        Reader reader = new Reader(visit, library, drawings);
        var page = new ChoicePage(
                sight.folder().isPresent(),
                visit.hasJournal(),
                choices(visit),
                coaching.follows().stream()
                        .filter(one -> Asked.isOpen(visit, one.movement()))
                        .map(one -> new Link(
                                reader.says(
                                        visit.guide().movement(one.movement()).name()),
                                href(Check.FOLLOW) + "&m=" + Tag.of("movement", one.movement())))
                        .toList());
        return Reply.Shown.ok(JtechoiceGenerated::render, page, Title.LEARN, Tab.LEARN);
    }

    private List<ChoicePage.Choice> choices(Visit visit) {
        CoachWords say = visit.words().coach();
        Coaching.Shown shown = visit.guide().coaching().shown();
        var choices = new ArrayList<ChoicePage.Choice>();
        Id lift = visit.facts().hidesBaby() ? shown.liftAlone() : shown.lift();
        choices.add(choice(visit, say.lift(), say.liftAbout(), Check.LIFT, lift));
        choices.add(choice(visit, say.stand(), say.standAbout(), Check.STAND, shown.stand()));
        if (!visit.facts().hidesBaby()) {
            choices.add(choice(visit, say.feed(), say.feedAbout(), Check.FEED, shown.feed()));
        }
        return choices;
    }

    private ChoicePage.Choice choice(Visit visit, String name, String says, Check check, Id movement) {
        return new ChoicePage.Choice(
                name,
                says,
                href(check),
                drawings.still(movement, visit.preferences().look()));
    }

    private static String href(Check check) {
        return CAMERA + "?c=" + check.code();
    }

    private Reply look(Visit visit) throws Refused, Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        if (visit.query().one("c").isEmpty()) {
            return Reply.GoTo.path("/coach");
        }
        Check check = Asked.check(visit.query());
        Optional<Coaching.Follow> follow = Asked.follow(visit, visit.query());
        if (check == Check.FOLLOW && follow.isEmpty()) {
            return Reply.GoTo.path("/coach");
        }
        Recovery recovery = visit.recovery();
        List<String> because = against(visit, check, recovery);
        if (recovery.safety().exercise() == DangerSign.Exercise.STOP || !because.isEmpty()) {
            return Reply.Shown.ok(
                    JtenottodayGenerated::render,
                    new NotTodayPage(
                            Lead.of(visit, recovery),
                            because,
                            !recovery.safety().toAsk().isEmpty()),
                    Title.PLUMBLINE,
                    Tab.LEARN);
        }
        Reader reader = new Reader(visit, library, drawings);
        var page = new Looking(visit, reader, check, follow).page(sight.folder().orElse(""));
        return Reply.Shown.ok(JtelookGenerated::render, page, Title.PLUMBLINE, Tab.NONE);
    }

    /// What forbids a lift, or the movement, today.
    private List<String> against(Visit visit, Check check, Recovery recovery) {
        if (check != Check.LIFT) {
            return List.of();
        }
        Id asks = visit.guide().coaching().asks();
        var reader = new Reader(visit, library, drawings);
        var because = new ArrayList<String>();
        recovery.safety().limits().stream()
                .filter(limit -> limit.forbids().contains(asks))
                .forEach(limit -> because.add(reader.because(limit, recovery)));
        return because;
    }
}
