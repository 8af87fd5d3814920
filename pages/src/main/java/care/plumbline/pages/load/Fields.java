package care.plumbline.pages.load;

import care.plumbline.core.caring.CareDay;
import care.plumbline.core.caring.TaskDone;
import care.plumbline.core.caring.Unlikely;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.care.Caring;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Language;
import care.plumbline.pages.load.LoadPage.Choice;
import care.plumbline.pages.load.LoadPage.Slider;
import care.plumbline.pages.load.LoadPage.Switch;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The numbers and choices of her usual day, to try out.
final class Fields {

    /// So many sliders are seen at once.
    static final int FIRST = 3;

    private final Facts facts;
    private final CareDay day;
    private final TrialAnswers tried;
    private final Language language;

    Fields(Facts facts, CareDay day, Language language) {
        this.facts = facts;
        this.day = day;
        this.tried = new TrialAnswers(facts, day);
        this.language = language;
    }

    /// How often she does what weighs most comes first: there a change is felt.
    List<Slider> sliders() {
        List<Caring.Ask> asks = asks().toList();
        var ordered = new LinkedHashSet<Caring.Ask>();
        for (TaskDone doing : day.doings()) {
            asks.stream()
                    .filter(ask -> doing.task()
                            .times()
                            .said()
                            .filter(ask.question().id()::equals)
                            .isPresent())
                    .forEach(ordered::add);
        }
        ordered.addAll(asks);
        return ordered.stream()
                .flatMap(ask -> switch (ask.question().kind()) {
                    case QuestionKind.Amount(var unit, long min, long _) ->
                        Stream.of(slider(ask, unit.in(language), Long.toString(min), "1"));
                    case QuestionKind.Measure(var unit, double min, double _) ->
                        Stream.of(slider(ask, unit.in(language), TrialAnswers.decimal(min), "0.1"));
                    case QuestionKind.OneOf _,
                            QuestionKind.Scored _,
                            QuestionKind.AnyOf _,
                            QuestionKind.YesNo _,
                            QuestionKind.Rating _,
                            QuestionKind.Day _,
                            QuestionKind.Words _ -> Stream.<Slider>of();
                })
                .toList();
    }

    private Slider slider(Caring.Ask ask, String unit, String least, String step) {
        String value = tried.value(ask).orElse(least);
        // A slip of a thumb does not make a baby that hardly any is.
        Optional<Unlikely.Span> likely =
                facts.guide().caring().weighsBaby(ask.question().id()) ? Unlikely.span(facts) : Optional.empty();
        // Her own number stays reachable, however large or small.
        double hers = Double.parseDouble(value);
        double most = Math.max(
                likely.map(Unlikely.Span::heaviest).map(Math::ceil).orElse((double)
                        ask.upTo().orElse(0)),
                Math.ceil(hers));
        String from = likely.map(Unlikely.Span::lightest)
                .map(lightest -> TrialAnswers.decimal(Math.min(lightest, hers)))
                .orElse(least);
        return new Slider(
                TrialAnswers.field(ask.question()),
                ask.name().in(language),
                unit,
                value,
                from,
                Long.toString((long) most),
                step,
                !tried.isHers(ask));
    }

    List<Switch> switches() {
        return asks().flatMap(ask -> ask.question().kind() instanceof QuestionKind.OneOf(var choices)
                        ? Stream.of(new Switch(
                                TrialAnswers.field(ask.question()),
                                ask.name().in(language),
                                choices.stream()
                                        .map(choice -> new Choice(
                                                choice.code(),
                                                choice.says().in(language),
                                                hers(ask)
                                                        .filter(choice.code()::equals)
                                                        .isPresent()))
                                        .toList()))
                        : Stream.<Switch>of())
                .toList();
    }

    private Optional<String> hers(Caring.Ask ask) {
        return tried.isHers(ask) ? tried.value(ask) : Optional.empty();
    }

    private Stream<Caring.Ask> asks() {
        return day.asks(facts.guide().caring());
    }
}
