package care.plumbline.pages.settings;

import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Choice;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Told;
import care.plumbline.core.safety.Ticks;
import care.plumbline.pages.settings.HerAnswersPage.Row;
import care.plumbline.pages.show.PastimeWords;
import care.plumbline.pages.show.WatchedWords;
import care.plumbline.pages.words.Dates;
import care.plumbline.pages.words.Decimals;
import care.plumbline.pages.words.SettingsWords;
import care.plumbline.pages.words.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Entries in words.
record ToldWords(Guide guide, Wording wording, Ticks ticks) {

    ToldWords(Guide guide, Wording wording) {
        this(guide, wording, Ticks.of(guide));
    }

    private SettingsWords say() {
        return Words.of(wording).settings();
    }

    Optional<Row> of(Told told) {
        return switch (told.entry()) {
            case Entry.Answered answered -> answered(told.name(), answered);
            case Entry.Practised practised ->
                Optional.of(new Row(told.name(), say().youNoted(), names(practised.movements()), false));
            case Entry.Late late ->
                Optional.of(new Row(told.name(), say().aSession(), names(List.of(late.movement())), false));
            case Entry.Began began ->
                Optional.of(new Row(told.name(), say().aSessionBegun(), names(began.movements()), false));
            case Entry.Trained trained ->
                guide.trainings().stream()
                        .filter(training -> training.id().equals(trained.training()))
                        .findFirst()
                        .map(training -> new Row(told.name(), say().youNoted(), wording.of(training.name()), false));
            case Entry.DidElse other ->
                Optional.of(new Row(
                        told.name(),
                        say().youNoted(),
                        PastimeWords.says(other.what(), Words.of(wording).today()) + " · "
                                + Words.of(wording).today().minutes(other.time().count() / 60),
                        false));
            case Entry.Watched watched ->
                Optional.of(new Row(
                        told.name(),
                        Words.of(wording).coach().whatItSaw(),
                        WatchedWords.says(watched, guide, wording),
                        false));
            case Entry.Seen seen ->
                guide.dangerSigns().stream()
                        .filter(sign -> sign.id().equals(seen.sign()))
                        .findFirst()
                        .map(sign -> new Row(
                                told.name(),
                                say().somebodyLookedAtIt(),
                                wording.of(sign.name()),
                                Optional.of(seen.sight()),
                                false,
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
                : Optional.of(new Row(
                        name,
                        ask,
                        says(question.get(), answered.answer()),
                        Optional.empty(),
                        true,
                        ticks.isOne(answered)));
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
            case Answer.Words(String text) -> text.isBlank() ? say().nothing() : text;
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

    /// The day of an entry; of one that is not known, before all others.
    static LocalDate day(Entry entry) {
        return switch (entry) {
            case Entry.Answered answered -> answered.on();
            case Entry.Practised practised -> practised.on();
            case Entry.Began began -> began.on();
            case Entry.Moved moved -> moved.on();
            case Entry.Paused paused -> paused.on();
            case Entry.Late late -> late.on();
            case Entry.Ended ended -> ended.on();
            case Entry.TakenBack taken -> taken.on();
            case Entry.Seen seen -> seen.on();
            case Entry.Trained trained -> trained.on();
            case Entry.DidElse other -> other.on();
            case Entry.Watched watched -> watched.on();
            case Entry.Unrecognised _ -> LocalDate.MIN;
        };
    }
}
