package care.plumbline.pages.settings;

import care.plumbline.body.exact.InOrder;
import care.plumbline.body.exact.Rounding;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.PossibleDay;
import care.plumbline.core.journal.Told;
import care.plumbline.core.json.Json;
import care.plumbline.core.json.NotJson;
import care.plumbline.journal.seal.Fingerprint;
import care.plumbline.journal.text.NotSaved;
import care.plumbline.pages.form.Refused;
import care.plumbline.pages.words.KeepWords;
import care.plumbline.pages.words.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether entries are such as this guide and this version write them. What another guide or a later version wrote
/// is none; nor is what somebody changed on the way.
record Fits(Guide guide, Words words, Map<String, Question> questions) {

    Fits(Guide guide, Words words) {
        this(guide, words, guide.questions().collect(InOrder.toMap(Question::id, Function.identity())));
    }

    /// What does not fit of an entry.
    ///
    /// @param item the question, or the part of the entry
    /// @param found as it stands there
    /// @param never whether no version ever wrote it
    record Unfit(String item, String expected, String found, boolean never) {
        Unfit {
            found = NotSaved.quoted(found);
        }
    }

    /// A mark of all that this guide knows: two guides that take the same entries have the same.
    String mark() {
        String all = Stream.concat(guide.questions().map(question -> question.id() + kind(question.kind())), names())
                .sorted()
                .collect(Collectors.joining("\n"));
        return Fingerprint.half(all);
    }

    private Stream<String> names() {
        return Stream.concat(
                        guide.movements().keySet().stream(),
                        Stream.concat(
                                guide.dangerSigns().stream().map(sign -> sign.id()),
                                guide.trainings().stream().map(training -> training.id())))
                .map(Id::value);
    }

    private static String kind(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.YesNo _ -> ":yes";
            case QuestionKind.OneOf _, QuestionKind.Scored _ -> ":one" + codes(kind);
            case QuestionKind.AnyOf _ -> ":any" + codes(kind);
            case QuestionKind.Amount(var _, long min, long max) -> ":" + min + '-' + max;
            case QuestionKind.Rating _ -> ":rating";
            case QuestionKind.Measure(var _, double min, double max) ->
                ":" + Rounding.nearest(min * 1000) + '-' + Rounding.nearest(max * 1000);
            case QuestionKind.Day _ -> ":day";
            case QuestionKind.Words _ -> ":words";
        };
    }

    private static String codes(QuestionKind kind) {
        return kind.offered().stream().map(Choice::code).sorted().collect(Collectors.joining(","));
    }

    /// What does not fit of all these, by the names of the entries.
    Map<String, Unfit> unfit(List<Told> told) {
        var asked = new LinkedHashMap<String, String>();
        var unfit = new LinkedHashMap<String, Unfit>();
        for (Told one : told) {
            if (one.entry() instanceof Entry.Answered answered) {
                asked.put(one.name(), answered.question());
            }
            of(one.entry()).or(() -> instead(one.entry(), asked)).ifPresent(what -> unfit.put(one.name(), what));
        }
        return unfit;
    }

    /// What she says an earlier answer should have been.
    private Optional<Unfit> instead(Entry entry, Map<String, String> asked) {
        return entry instanceof Entry.TakenBack(var _, String name, Optional<Answer> instead) && asked.containsKey(name)
                ? instead.flatMap(answer -> answer(Objects.requireNonNull(asked.get(name)), answer))
                : Optional.empty();
    }

    private Optional<Unfit> of(Entry entry) {
        if (entry instanceof Entry.Unrecognised(var _, String raw)) {
            return Optional.of(unread(raw));
        }
        LocalDate on = ToldWords.day(entry);
        return PossibleDay.is(on) ? named(entry) : Optional.of(day(on.toString(), false));
    }

    private Optional<Unfit> named(Entry entry) {
        return switch (entry) {
            case Entry.Answered(var _, String question, Answer answer) -> answer(question, answer);
            case Entry.Practised practised -> movements(practised.movements());
            case Entry.Began began -> movements(began.movements());
            case Entry.Moved moved -> movements(List.of(moved.movement()));
            case Entry.Late late -> movements(List.of(late.movement()));
            case Entry.Watched watched -> movements(watched.movement().stream().toList());
            case Entry.Seen seen ->
                guide.dangerSigns().stream().anyMatch(sign -> sign.id().equals(seen.sign()))
                        ? Optional.empty()
                        : Optional.of(unknown(seen.sign().value()));
            case Entry.Trained trained ->
                guide.trainings().stream().anyMatch(one -> one.id().equals(trained.training()))
                        ? Optional.empty()
                        : Optional.of(unknown(trained.training().value()));
            case Entry.Paused _, Entry.Ended _, Entry.TakenBack _, Entry.DidElse _, Entry.Unrecognised _ ->
                Optional.empty();
        };
    }

    private Optional<Unfit> answer(String id, Answer answer) {
        Question question = questions.get(id);
        if (question == null) {
            return Optional.of(new Unfit("question", words.keep().expectsQuestion(), id, false));
        }
        try {
            Answers.check(question, answer, PossibleDay.LAST);
            return Optional.empty();
        } catch (AnswerRefused wrong) {
            var refused = new Refused(wrong);
            String ask = question.ask().in(words.spoken().language());
            return Optional.of(new Unfit(ask.isEmpty() ? id : ask, refused.takes(words), wrong.found(), false));
        }
    }

    private Optional<Unfit> movements(List<Id> movements) {
        return movements.stream()
                .filter(id -> !guide.movements().containsKey(id))
                .map(id -> unknown(id.value()))
                .findFirst();
    }

    private Unfit unknown(String name) {
        return new Unfit("entry", words.keep().expectsKnown(), name, false);
    }

    private Unfit day(String found, boolean never) {
        return new Unfit("on", words.keep().expectsDay(), found, never);
    }

    /// What keeps an entry from being read. Its days and its moment stand in it in every version, so that one which is
    /// none was changed; all else a later version may have written.
    private Unfit unread(String raw) {
        KeepWords say = words.keep();
        if (json(raw) instanceof Json.Keys node && node.at("format").equals(new Json.Number("1"))) {
            if (isWrong(node, "on", LocalDate::parse)) {
                return day(said(node.at("on")), true);
            }
            if (node.at("answer") instanceof Json.Keys answer && isWrong(answer, "day", LocalDate::parse)) {
                return new Unfit(said(node.at("question")), say.expectsDay(), said(answer.at("day")), true);
            }
        }
        return new Unfit("entry", say.expectsEntry(), raw, false);
    }

    /// A moment that is none, of an entry that can be read without.
    Optional<Unfit> moment(String raw) {
        return json(raw) instanceof Json.Keys node
                        && node.at("format").equals(new Json.Number("1"))
                        && isWrong(node, "recorded", Instant::parse)
                ? Optional.of(new Unfit("recorded", words.keep().expectsMoment(), said(node.at("recorded")), true))
                : Optional.empty();
    }

    private static boolean isWrong(Json.Keys node, String member, Consumer<String> read) {
        try {
            if (node.has(member)) {
                read.accept(said(node.at(member)));
            }
            return false;
        } catch (DateTimeException none) {
            return true;
        }
    }

    private static String said(Json json) {
        return json instanceof Json.Text(String text) ? text : json.text();
    }

    private static Json json(String raw) {
        try {
            return Json.read(raw);
        } catch (NotJson wrong) {
            return Json.Nothing.NOTHING;
        }
    }
}
