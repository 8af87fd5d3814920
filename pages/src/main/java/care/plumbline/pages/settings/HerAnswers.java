package care.plumbline.pages.settings;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Told;
import care.plumbline.pages.asking.Reading;
import care.plumbline.pages.asking.StepPage;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.frame.Tab;
import care.plumbline.pages.frame.Title;
import care.plumbline.pages.reply.Reply;
import care.plumbline.pages.reply.Routes;
import care.plumbline.pages.settings.HerAnswersPage.Row;
import care.plumbline.pages.visit.Hindered;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What she told us, by day, the newest first: each can be changed or taken back. Nothing is wiped out; what
/// she says now stands beside it and counts instead.
final class HerAnswers {

    private static final int DAYS = 14;

    void addTo(Routes routes) {
        routes.on(PAGE, "/settings/said", HerAnswers::page)
                .on(PAGE, "/settings/said/{entry}", HerAnswers::asked)
                .on(WRITING, "/settings/said/{entry}", HerAnswers::change)
                .on(WRITING, "/settings/said", HerAnswers::takeBack);
    }

    private static List<Told> standing(Visit visit) throws Visit.Gone {
        if (!visit.hasJournal()) {
            throw new Visit.Gone();
        }
        return Told.standing(visit.known().told());
    }

    private static Reply page(Visit visit) throws Refused, Visit.Gone {
        var rows = new ToldWords(visit.guide(), new Wording(visit.facts(), visit.language()));
        var byDay = new TreeMap<LocalDate, Rows>(Collections.reverseOrder());
        standing(visit)
                .forEach(told ->
                        rows.of(told).ifPresent(row -> day(byDay, told).standing.addFirst(row)));
        Told.takenBack(visit.known().told())
                .forEach(told ->
                        rows.of(told).ifPresent(row -> day(byDay, told).taken.addFirst(row)));
        int at = visit.query().has("p") ? visit.query().whole("p", 0, 9_999) : 0;
        List<HerAnswersPage.Day> days = byDay.entrySet().stream()
                .skip((long) at * DAYS)
                .limit(DAYS)
                .map(one -> new HerAnswersPage.Day(
                        Dates.in(visit.words()).weekdayAndYear(one.getKey()),
                        one.getValue().standing(),
                        one.getValue().taken()))
                .toList();
        boolean more = byDay.size() > (at + 1) * DAYS;
        return Reply.Shown.ok(
                JteheranswersGenerated::render,
                new HerAnswersPage(days, at, more, another(visit), strange(visit)),
                Title.MORE,
                Tab.MORE);
    }

    private record Rows(List<Row> standing, List<Row> taken) {}

    private static Rows day(Map<LocalDate, Rows> byDay, Told told) {
        return byDay.computeIfAbsent(ToldWords.day(told.entry()), _ -> new Rows(new ArrayList<>(), new ArrayList<>()));
    }

    /// What becomes of earlier answers, where she told of another birth.
    private static String another(Visit visit) {
        return visit.journal().entries().size() + visit.journal().carried().size()
                        < Told.standing(visit.known().told()).size()
                ? visit.say(visit.guide().anotherBirth().says())
                : "";
    }

    /// How many entries only another guide or a later version knows.
    private static int strange(Visit visit) throws Visit.Gone {
        return new Fits(visit.guide(), visit.words()).unfit(standing(visit)).size();
    }

    /// The answer of this name, where the guide still has its question.
    private static Optional<Entry.Answered> answered(Visit visit) throws Visit.Gone {
        return standing(visit).stream()
                .filter(told -> told.name().equals(visit.part("entry")))
                .flatMap(told -> told.entry() instanceof Entry.Answered one ? Stream.of(one) : Stream.empty())
                .filter(one -> visit.guide().question(one.question()).isPresent())
                .findFirst();
    }

    private static Reply asked(Visit visit) throws Visit.Gone {
        Optional<Entry.Answered> answered = answered(visit);
        if (answered.isEmpty()) {
            return Reply.GoTo.path("/settings/said");
        }
        Question question = visit.guide().question(answered.get().question()).orElseThrow();
        var rows = new ToldWords(visit.guide(), new Wording(visit.facts(), visit.language()));
        if (visit.query().has("back")) {
            var page = new TakeBackPage(
                    visit.part("entry"),
                    Dates.in(visit.words()).weekdayAndYear(answered.get().on()),
                    visit.say(question.ask()),
                    rows.says(question, answered.get().answer()));
            return Reply.Shown.ok(JtetakebackGenerated::render, page, Title.MORE, Tab.MORE);
        }
        Facts facts = visit.facts();
        var page = new ChangePage(
                visit.part("entry"),
                Dates.in(visit.words()).weekdayAndYear(answered.get().on()),
                rows.says(question, answered.get().answer()),
                StepPage.fields(List.of(question), facts, visit.language(), visit.units())
                        .getFirst());
        return Reply.Shown.ok(JtechangeGenerated::render, page, Title.MORE, Tab.MORE);
    }

    private static Reply change(Visit visit) throws Refused, Hindered, Visit.Gone {
        Optional<Entry.Answered> answered = answered(visit);
        if (answered.isPresent()) {
            Question question =
                    visit.guide().question(answered.get().question()).orElseThrow();
            var reading = new Reading(visit.form(), visit.today());
            List<Entry> now = question.kind() instanceof QuestionKind.AnyOf
                    ? reading.standing(List.of(question))
                    : reading.answers(List.of(question), false);
            Optional<Answer> answer = now.stream()
                    .flatMap(entry -> entry instanceof Entry.Answered one
                                    && one.question().equals(question.id())
                            ? Stream.of(one.answer())
                            : Stream.empty())
                    .findFirst();
            if (answer.isPresent()) {
                visit.write(List.of(new Entry.TakenBack(visit.today(), visit.part("entry"), answer)));
            }
        }
        return Reply.GoTo.path("/settings/said");
    }

    private static Reply takeBack(Visit visit) throws Refused, Hindered, Visit.Gone {
        String name = visit.form().need("entry");
        List<Told> standing = standing(visit);
        List<Told> all = visit.known().told();
        if (all.stream().noneMatch(told -> told.name().equals(name))) {
            throw Refused.notOffered("entry");
        }
        List<Told> against = visit.form().has("after-all")
                ? withItsSession(name, Told.takenBack(all))
                        .flatMap(told -> Told.wordsAgainst(told.name(), all).stream())
                        .toList()
                : withItsSession(name, standing).toList();
        // Tapped twice, it is taken back once.
        if (!against.isEmpty()) {
            visit.write(against.stream()
                    .<Entry>map(told -> new Entry.TakenBack(visit.today(), told.name(), Optional.empty()))
                    .toList());
        }
        return Reply.GoTo.path("/settings/said");
    }

    /// The entry of this name among some; of a session, with all that was done in it.
    private static Stream<Told> withItsSession(String name, List<Told> among) {
        var found = new ArrayList<Told>();
        boolean session = false;
        for (Told told : among) {
            if (told.name().equals(name)) {
                session = told.entry() instanceof Entry.Began;
                found.add(told);
            } else if (told.entry() instanceof Entry.Began) {
                session = false;
            } else if (session && isOfSession(told.entry())) {
                found.add(told);
            }
        }
        return found.stream();
    }

    private static boolean isOfSession(Entry entry) {
        return entry instanceof Entry.Moved || entry instanceof Entry.Paused || entry instanceof Entry.Ended;
    }
}
