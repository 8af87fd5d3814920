package care.plumbline.pages.learn;

import static care.plumbline.pages.reply.Routes.Kind.ANYWAY;
import static care.plumbline.pages.reply.Routes.Kind.TAKING;

import care.plumbline.core.guide.words.Language;
import care.plumbline.pages.danger.Numbers;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Template;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.library.Library;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.library.Topic;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.reply.Troubles;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.Words;
import java.util.Optional;

/// The guide as pages to read: for anybody, and with what holds for her where she has a journal.
public final class Learn {

    /// Longer than anything somebody looks for, short enough to look it up at once.
    private static final int MOST_LETTERS = 120;

    private final Library library;
    private final Drawings drawings;
    private final Once<Search> search = new Once<>(() -> search(Language.ENGLISH));
    private final Once<Search> silentSearch = new Once<>(() -> search(Language.ENGLISH.silentOnBaby()));

    public Learn(Library library, Drawings drawings) {
        this.library = library;
        this.drawings = drawings;
    }

    /// Words she looks for may be words of health, so they are sent as a form and never stand in an address.
    public void addTo(Routes routes) {
        routes.on(ANYWAY, "/learn", visit -> shown(JteindexGenerated::render, IndexPage.of(reader(visit))))
                .on(TAKING, "/learn/search", this::found)
                .on(ANYWAY, "/learn/search", _ -> Reply.GoTo.path("/learn"))
                .on(
                        ANYWAY,
                        "/learn/sources",
                        visit -> shown(JtesourcesGenerated::render, SourcesPage.of(reader(visit))))
                .on(ANYWAY, "/learn/way", visit -> shown(JtewayGenerated::render, WayPage.of(reader(visit))))
                .on(ANYWAY, "/learn/{tag}", this::topic);
    }

    private Search search(Language language) {
        return new Search(
                library.searched(),
                library.guide().synonyms(),
                language,
                new Words(library.guide().phrases().in(language)).learn());
    }

    private Reader reader(Visit visit) {
        return new Reader(visit, library, drawings);
    }

    private static <T> Reply shown(Template<T> template, T page) {
        return Reply.Shown.ok(template, page, Title.LEARN, Tab.LEARN);
    }

    private Reply found(Visit visit) {
        String asked = visit.form().one("q").orElse("").strip();
        String query = asked.substring(0, Math.min(MOST_LETTERS, asked.length()));
        return shown(
                JtefoundGenerated::render,
                FoundPage.of(
                        query,
                        visit.language().silent() ? silentSearch.get() : search.get(),
                        reader(visit),
                        Numbers.hers(visit)));
    }

    private Reply topic(Visit visit) {
        Optional<Topic> topic = library.tagged(visit.part("tag"));
        if (topic.isEmpty()) {
            return Troubles.lost();
        }
        Reader reader = reader(visit);
        if (reader.leavesOut(topic.get())) {
            return Reply.GoTo.path("/learn");
        }
        return switch (topic.get()) {
            case Topic.OfPattern(var pattern) ->
                shown(JtecomplaintGenerated::render, ComplaintPage.of(pattern, reader));
            case Topic.OfLeaflet(var leaflet) ->
                shown(JtecomplaintGenerated::render, ComplaintPage.of(leaflet, reader, Numbers.hers(visit)));
            case Topic.OfCause(var cause) -> shown(JtecauseGenerated::render, CausePage.of(cause, reader));
            case Topic.OfRemedy(var remedy) -> shown(JteremedyGenerated::render, RemedyPage.of(remedy, reader));
            case Topic.OfHabit(var habit) -> shown(JtehabitGenerated::render, HabitPage.of(habit, reader));
            case Topic.OfMovement(var movement) ->
                shown(JtemovementGenerated::render, MovementPage.of(movement, reader));
            case Topic.OfSign _ -> Reply.GoTo.path("/safety");
        };
    }
}
