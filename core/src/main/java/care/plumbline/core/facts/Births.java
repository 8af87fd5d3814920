package care.plumbline.core.facts;

import care.plumbline.body.exact.InOrder;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.danger.AnotherBirth;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Diary;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.rule.Condition;
import care.plumbline.core.rule.Values;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which of her entries belong to the birth she speaks of now.
///
/// A later birth closes what she said and did about the one before, her baby and her pregnancy of then; the
/// guide marks what stays hers. A danger sign she told of is not closed: it counts until it is answered anew or
/// goes stale.
public final class Births {

    private final Guide guide;
    private final LocalDate today;
    private final Map<String, Question> questions;

    private Births(Guide guide, LocalDate today) {
        this.guide = guide;
        this.today = today;
        this.questions = guide.questions().collect(InOrder.toMap(Question::id, Function.identity()));
    }

    /// A birth as she told of it.
    ///
    /// @param place of the entry that told of it first
    /// @param date as she last gave it
    private record Birth(int place, LocalDate date) {}

    /// What of a journal belongs to the latest birth she told of up to a day: of what was said before, only
    /// what stays hers is carried over. The same journal where she told of one birth or none.
    public static Journal latest(Guide guide, Journal journal, LocalDate today) {
        Deque<Birth> births = births(guide.anotherBirth(), journal.entries(), today);
        return births.size() < 2 ? journal : new Births(guide, today).since(births.getLast(), journal);
    }

    /// The births in their order. A date that goes back again takes back those told of by mistake.
    private static Deque<Birth> births(AnotherBirth another, List<Entry> entries, LocalDate today) {
        var births = new ArrayDeque<Birth>();
        for (int place = 0; place < entries.size(); place++) {
            if (!(entries.get(place) instanceof Entry.Answered(LocalDate on, String question, Answer.Day(var date)))
                    || !question.equals(another.question())
                    || on.isAfter(today)) {
                continue;
            }
            while (births.size() > 1 && isOther(another, date, births.getLast().date())) {
                births.removeLast();
            }
            if (births.isEmpty() || isOther(another, births.getLast().date(), date)) {
                births.addLast(new Birth(place, date));
            } else {
                births.addLast(new Birth(births.removeLast().place(), date));
            }
        }
        return births;
    }

    /// Whether a date is so much later than another that it is a birth of its own.
    private static boolean isOther(AnotherBirth another, LocalDate earlier, LocalDate later) {
        return ChronoUnit.DAYS.between(earlier, later) >= another.afterWeeks() * 7L;
    }

    private Journal since(Birth birth, Journal journal) {
        List<Entry> all = journal.entries();
        var carried = new ArrayList<>(journal.carried());
        var entries = new ArrayList<Entry>();
        for (int place = 0; place < all.size(); place++) {
            Entry entry = all.get(place);
            boolean since = place >= birth.place() && !isBefore(entry, birth.date());
            if (since) {
                entries.add(entry);
            } else if (entry instanceof Entry.Answered answered
                    && !answered.on().isAfter(today)
                    && stays(answered)) {
                carried.add(answered);
            }
        }
        return new Journal(carried, entries);
    }

    /// Whether an entry written later speaks of a day before the birth, such as a check-in filled in afterwards.
    private static boolean isBefore(Entry entry, LocalDate birth) {
        return switch (entry) {
            case Entry.Answered answered -> answered.on().isBefore(birth);
            case Entry.Practised practised -> practised.on().isBefore(birth);
            case Entry.Began began -> began.on().isBefore(birth);
            case Entry.Moved moved -> moved.on().isBefore(birth);
            case Entry.Late late -> late.on().isBefore(birth);
            case Entry.Paused paused -> paused.on().isBefore(birth);
            case Entry.Ended ended -> ended.on().isBefore(birth);
            case Entry.Seen seen -> seen.on().isBefore(birth);
            case Entry.Trained trained -> trained.on().isBefore(birth);
            case Entry.DidElse other -> other.on().isBefore(birth);
            case Entry.Watched watched -> watched.on().isBefore(birth);
            case Entry.TakenBack _, Entry.Unrecognised _ -> false;
        };
    }

    private boolean stays(Entry.Answered answered) {
        Question question = questions.get(answered.question());
        if (question == null) {
            return false;
        }
        return !question.belongsTo().endsWithAnotherBirth() || isDanger(question, answered);
    }

    /// Whether an answer that has not gone stale tells of a danger sign, by itself or with others.
    private boolean isDanger(Question question, Entry.Answered answered) {
        Question screened = guide.adjusting().screen().get(question.id());
        if (screened == null
                || ChronoUnit.DAYS.between(answered.on(), today)
                        > screened.freshForDays().orElse(0)) {
            return false;
        }
        return switch (answered.answer()) {
            case Answer.YesNo(boolean yes) -> yes;
            case Answer.One(String code)
            when question.kind() instanceof QuestionKind.Scored(var choices) ->
                choices.stream()
                        .anyMatch(choice ->
                                choice.code().equals(code) && choice.score().orElse(0) > 0);
            case Answer.One _, Answer.Amount _, Answer.Measure _, Answer.Several _ -> speaksAlone(answered);
            case Answer.Day _, Answer.Words _ -> false;
        };
    }

    private boolean speaksAlone(Entry.Answered answered) {
        var alone = new Latest(guide, List.of());
        alone.take(Diary.of(Journal.of(answered), answered.on()).days().getFirst());
        Values values = alone.on(answered.on(), guide.settling().steps());
        return guide.dangerSigns().stream()
                .flatMap(sign -> Stream.concat(
                        Stream.of(sign.when()), sign.raise().stream().map(raise -> raise.when())))
                .anyMatch((Condition when) -> when.test(values).isYes());
    }
}
