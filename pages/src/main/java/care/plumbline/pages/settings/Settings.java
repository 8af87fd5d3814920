package care.plumbline.pages.settings;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.contact.Country;
import care.plumbline.core.guide.question.BelongsTo;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Units;
import care.plumbline.pages.danger.Numbers;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Release;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.settings.SettingsPage.Option;
import care.plumbline.pages.settings.SettingsPage.Row;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Preferences;
import care.plumbline.pages.visit.Preferences.Hand;
import care.plumbline.pages.visit.Preferences.Name;
import care.plumbline.pages.visit.Preferences.Theme;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.SettingsWords;
import care.plumbline.pages.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// Everything she can set, each with one tap; and the ways to her answers, her copy, and erasing.
public final class Settings {

    /// The chapter of what she sets in her journal, never asked.
    private static final Id OURS = new Id("settings");

    private final Drawings drawings;
    private final List<Question> set;

    public Settings(Guide guide, Drawings drawings) {
        this.drawings = drawings;
        this.set = guide.chapters().stream()
                .filter(chapter -> chapter.id().equals(OURS))
                .flatMap(Chapter::questions)
                .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                .toList();
    }

    public void addTo(Routes routes) {
        routes.on(ANYWAY, "/settings", this::show)
                .on(WRITING, "/settings/leave-out", this::leaveOut)
                .again("/settings/leave-out", this::show)
                .again("/view", this::show);
        new Wishes(routes).addTo(routes);
        new Looks(drawings).addTo(routes);
        new HerAnswers().addTo(routes);
        new Keeping().addTo(routes);
        new Reminders().addTo(routes);
        new Bringing().addTo(routes);
    }

    private Reply show(Visit visit) {
        Preferences view = visit.preferences();
        SettingsWords say = visit.words().settings();
        List<Row> rows = List.of(
                new Row(
                        "theme",
                        say.light(),
                        say.lightNote(),
                        List.of(
                                new Option("AUTO", say.byItself(), view.theme() == Theme.AUTO),
                                new Option("DAY", say.day(), view.theme() == Theme.DAY),
                                new Option("NIGHT", say.night(), view.theme() == Theme.NIGHT))),
                new Row(
                        "text",
                        say.sizeOfLetters(),
                        "",
                        Stream.of(100, 125, 150, 200)
                                .map(size -> new Option(size.toString(), say.percent(size), view.text() == size))
                                .toList()),
                new Row(
                        "hand",
                        say.yourFreeHand(),
                        say.yourFreeHandNote(),
                        List.of(
                                new Option("LEFT", say.left(), view.hand() == Hand.LEFT),
                                new Option("RIGHT", say.right(), view.hand() == Hand.RIGHT))),
                new Row(
                        "units",
                        say.weightsAndLengths(),
                        say.weightsAndLengthsNote(),
                        List.of(
                                new Option("METRIC", say.kgAndCm(), visit.units() == Units.METRIC),
                                new Option("POUNDS", say.lbAndInches(), visit.units() == Units.POUNDS))),
                new Row(
                        "name",
                        say.nameOnTheHomeScreen(),
                        say.nameOnTheHomeScreenNote(),
                        List.of(
                                new Option("PLUMBLINE", say.itsOwn(), view.name() == Name.PLUMBLINE),
                                new Option("NOTES", visit.words().frame().notes(), view.name() == Name.NOTES))),
                new Row(
                        "spoken",
                        say.speakTheSteps(),
                        say.speakTheStepsNote(),
                        List.of(
                                new Option("no", say.off(), !view.spoken()),
                                new Option("yes", say.on(), view.spoken()))));
        List<Option> countries = visit.guide().countries().stream()
                .map(country -> new Option(country.code(), visit.say(country.name()), country.equals(visit.country())))
                .toList();
        var page = new SettingsPage(
                rows,
                languages(visit),
                drawings.still(Looks.SHOWN, view.look()),
                Numbers.hers(visit),
                countries,
                guess(visit),
                set.stream().map(question -> leftOut(visit, question)).toList(),
                visit.home().isPhone(),
                visit.home().isPhone() && visit.query().has("locks"),
                visit.home().showing().isPresent(),
                visit.say(visit.guide().welcome().intended()),
                Release.VERSION,
                visit.guide().version());
        return Reply.Shown.ok(JtesettingsGenerated::render, page, Title.MORE, Tab.MORE);
    }

    private static String guess(Visit visit) {
        if (visit.preferences().country().isPresent()) {
            return "";
        }
        SettingsWords say = visit.words().settings();
        return visit.country().code().equals(Country.OTHER)
                ? say.weDoNotKnowWhere()
                : say.weGuessedFromTheLanguage(visit.say(visit.country().name()));
    }

    private static List<Option> languages(Visit visit) {
        return visit.guide().languages().stream()
                .map(language -> new Option(
                        language.tag(),
                        new Words(visit.guide().phrases().in(language))
                                .language()
                                .ownName(),
                        language.equals(visit.language().sayingAll())))
                .toList();
    }

    private static SettingsPage.LeftOut leftOut(Visit visit, Question question) {
        boolean on = visit.journal().entries().reversed().stream()
                .filter(entry -> entry instanceof Entry.Answered answered
                        && answered.question().equals(question.id()))
                .findFirst()
                .filter(entry -> entry instanceof Entry.Answered answered
                        && answered.answer().equals(new Answer.YesNo(true)))
                .isPresent();
        return new SettingsPage.LeftOut(
                Tag.of("setting", question.id()).letters(),
                visit.say(question.ask()),
                visit.say(question.why()),
                on,
                question.belongsTo() == BelongsTo.BABY,
                question.belongsTo() == BelongsTo.BABY && !on && visit.facts().hidesBaby()
                        ? Tag.of("step", "question/" + Handle.BABY_WITH_YOU.id())
                                .letters()
                        : "");
    }

    /// Writes what she wants left out; it holds from the next page on.
    private Reply leaveOut(Visit visit) throws Refused, Hindered, Visit.Gone {
        String tag = visit.form().need("what");
        Question question = set.stream()
                .filter(one -> Tag.of("setting", one.id()).letters().equals(tag))
                .findFirst()
                .orElseThrow(() -> Refused.notOffered("what"));
        boolean yes = Wishes.isYes(visit.form().need("value"));
        visit.write(List.of(new Entry.Answered(visit.today(), question.id(), new Answer.YesNo(yes))));
        return Reply.GoTo.path("/settings#words");
    }
}
