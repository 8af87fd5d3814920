package care.plumbline.pages.settings;

import static care.plumbline.pages.reply.Routes.Kind.PAGE;
import static care.plumbline.pages.reply.Routes.Kind.WRITING;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
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
import care.plumbline.pages.words.Decimals;
import care.plumbline.pages.words.SettingsWords;
import care.plumbline.pages.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        return Told.standing(visit.told());
    }

    private static Reply page(Visit visit) throws Refused, Visit.Gone {
        var rows = new Rows(visit.guide(), new Wording(visit.facts(), visit.language()));
        var byDay = new TreeMap<LocalDate, List<Row>>(Collections.reverseOrder());
        for (Told told : standing(visit)) {
            rows.of(told)
                    .ifPresent(row -> byDay.computeIfAbsent(day(told.entry()), _ -> new ArrayList<>())
                            .addFirst(row));
        }
        int at = visit.query().has("p") ? visit.query().whole("p", 0, 9_999) : 0;
        List<HerAnswersPage.Day> days = byDay.entrySet().stream()
                .skip((long) at * DAYS)
                .limit(DAYS)
                .map(one ->
                        new HerAnswersPage.Day(Dates.in(visit.words()).weekdayAndYear(one.getKey()), one.getValue()))
                .toList();
        boolean more = byDay.size() > (at + 1) * DAYS;
        return Reply.Shown.ok(
                JteheranswersGenerated::render,
                new HerAnswersPage(days, at, more, another(visit)),
                Title.MORE,
                Tab.MORE);
    }

    /// What becomes of earlier answers, where she told of another birth.
    private static String another(Visit visit) {
        return visit.journal().entries().size() + visit.journal().carried().size()
                        < Told.standing(visit.told()).size()
                ? visit.say(visit.guide().anotherBirth().says())
                : "";
    }

    private static LocalDate day(Entry entry) {
        return switch (entry) {
            case Entry.Answered answered -> answered.on();
            case Entry.Practised practised -> practised.on();
            case Entry.Began began -> began.on();
            case Entry.Moved moved -> moved.on();
            case Entry.Paused paused -> paused.on();
            case Entry.Ended ended -> ended.on();
            case Entry.TakenBack taken -> taken.on();
            case Entry.Seen seen -> seen.on();
            case Entry.Trained trained -> trained.on();
            case Entry.Unrecognised _ -> LocalDate.MIN;
        };
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
        var rows = new Rows(visit.guide(), new Wording(visit.facts(), visit.language()));
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
        var taken = new ArrayList<Entry>();
        boolean session = false;
        for (Told told : standing(visit)) {
            if (told.name().equals(name)) {
                session = told.entry() instanceof Entry.Began;
                taken.add(new Entry.TakenBack(visit.today(), told.name(), Optional.empty()));
            } else if (told.entry() instanceof Entry.Began) {
                session = false;
            } else if (session && isOfSession(told.entry())) {
                taken.add(new Entry.TakenBack(visit.today(), told.name(), Optional.empty()));
            }
        }
        if (taken.isEmpty()) {
            throw Refused.notOffered("entry");
        }
        visit.write(taken);
        return Reply.GoTo.path("/settings/said");
    }

    private static boolean isOfSession(Entry entry) {
        return entry instanceof Entry.Moved || entry instanceof Entry.Paused || entry instanceof Entry.Ended;
    }

    /// Entries in words.
    private record Rows(Guide guide, Wording wording) {

        private SettingsWords say() {
            return Words.of(wording).settings();
        }

        Optional<Row> of(Told told) {
            return switch (told.entry()) {
                case Entry.Answered answered -> answered(told.name(), answered);
                case Entry.Practised practised ->
                    Optional.of(new Row(told.name(), say().youNoted(), names(practised.movements()), false));
                case Entry.Began began ->
                    Optional.of(new Row(told.name(), say().aSession(), names(began.movements()), false));
                case Entry.Trained trained ->
                    guide.trainings().stream()
                            .filter(training -> training.id().equals(trained.training()))
                            .findFirst()
                            .map(training ->
                                    new Row(told.name(), say().youNoted(), wording.of(training.name()), false));
                case Entry.Seen seen ->
                    guide.dangerSigns().stream()
                            .filter(sign -> sign.id().equals(seen.sign()))
                            .findFirst()
                            .map(sign -> new Row(
                                    told.name(),
                                    say().somebodyLookedAtIt(),
                                    wording.of(sign.name()),
                                    Optional.of(seen.sight()),
                                    false));
                case Entry.Moved _, Entry.Paused _, Entry.Ended _, Entry.TakenBack _, Entry.Unrecognised _ ->
                    Optional.empty();
            };
        }

        private Optional<Row> answered(String name, Entry.Answered answered) {
            Optional<Question> question = guide.question(answered.question());
            if (question.isEmpty()) {
                return Optional.of(new Row(name, say().anEarlierQuestion(), "", false));
            }
            String ask = wording.of(question.get().ask());
            return ask.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Row(name, ask, says(question.get(), answered.answer()), true));
        }

        private String names(List<Id> movements) {
            return movements.stream()
                    .flatMap(id -> Optional.ofNullable(guide.movements().get(id)).stream())
                    .map(movement -> wording.of(movement.name()))
                    .filter(says -> !says.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        String says(Question question, Answer answer) {
            return switch (answer) {
                case Answer.YesNo(boolean yes) -> yes ? say().yes() : say().no();
                case Answer.One(String code) -> chosen(question, List.of(code));
                case Answer.Several(var codes) -> codes.isEmpty() ? say().noneOfThese() : chosen(question, codes);
                case Answer.Amount(long number) -> amount("" + number, question);
                case Answer.Measure(double number) -> amount(Decimals.tenth(number, Words.of(wording)), question);
                case Answer.Day(LocalDate date) -> Dates.in(Words.of(wording)).weekdayAndYear(date);
                case Answer.Words(String text) -> text;
            };
        }

        private String chosen(Question question, Collection<String> codes) {
            List<Choice> choices = switch (question.kind()) {
                case QuestionKind.OneOf(var all) -> all;
                case QuestionKind.AnyOf(var all) -> all;
                case QuestionKind.Scored(var all) -> all;
                case QuestionKind.YesNo _,
                        QuestionKind.Amount _,
                        QuestionKind.Measure _,
                        QuestionKind.Rating _,
                        QuestionKind.Day _,
                        QuestionKind.Words _ -> List.of();
            };
            return choices.stream()
                    .filter(choice -> codes.contains(choice.code()))
                    .map(choice -> wording.of(choice.says()))
                    .filter(says -> !says.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private String amount(String number, Question question) {
            return switch (question.kind()) {
                case QuestionKind.Amount(var unit, long _, long _) -> say().amount(number, wording.of(unit));
                case QuestionKind.Measure(var unit, double _, double _) -> say().amount(number, wording.of(unit));
                case QuestionKind.Rating _ -> say().ofTen(number);
                case QuestionKind.OneOf _,
                        QuestionKind.AnyOf _,
                        QuestionKind.Scored _,
                        QuestionKind.YesNo _,
                        QuestionKind.Day _,
                        QuestionKind.Words _ -> number;
            };
        }
    }
}
