package care.plumbline.core.caring;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.care.CareTask;
import care.plumbline.core.guide.care.Caring;
import care.plumbline.core.guide.question.Handle;
import care.plumbline.core.load.Kilograms;
import care.plumbline.core.load.Toll;
import care.plumbline.core.load.WeightForAge;
import care.plumbline.core.rule.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Her usual day with a child: each care task with what it takes out of her back, the hardest
/// first.
///
/// @param weighed whether she told us what a baby of hers weighs; otherwise it is the middle weight for the age
public record CareDay(boolean weighed, BackModel scales, List<TaskDone> doings) {

    public CareDay {
        doings = List.copyOf(doings);
    }

    /// Her day; empty where there is none to speak of: no baby is to be named, or hers is not at
    /// home.
    public static Optional<CareDay> of(Facts facts) {
        return facts.hidesBaby()
                        || facts.choice(Handle.BABY_WITH_YOU)
                                .filter("hospital"::equals)
                                .isPresent()
                ? Optional.empty()
                : Optional.of(day(facts, false));
    }

    /// The day we would guess for a woman of whom we know nothing but what she and her baby weigh.
    static CareDay guessed(Facts facts) {
        return day(facts, true);
    }

    private static CareDay day(Facts facts, boolean guess) {
        Caring caring = facts.guide().caring();
        List<Optional<Double>> said = said(facts, caring);
        Optional<Double> either = said.stream().flatMap(Optional::stream).findFirst();
        List<Kilograms> babies = said.stream()
                .map(one -> one.or(() -> either).map(Kilograms::new).orElseGet(() -> ofItsAge(facts, caring)))
                .toList();
        Kilograms body = Amount.said(caring.bodySaid(), facts)
                .map(Kilograms::new)
                .orElse(caring.back().body());
        var scales = BackModel.of(caring, body, babies);
        var doings = new ArrayList<TaskDone>();
        for (CareTask task : caring.tasks()) {
            Truth part = task.partWhen().isEmpty() ? Truth.YES : guess ? Truth.UNKNOWN : facts.test(task.partWhen());
            if (part.isYes() || (part.isUnknown() && task.ifUnknown())) {
                TaskDone doing = doing(task, facts, scales, guess);
                if (doing.seconds() > 0) {
                    doings.add(doing);
                }
            }
        }
        doings.sort(Comparator.comparingDouble((TaskDone doing) -> -doing.toll().value()));
        return new CareDay(either.isPresent(), scales, doings);
    }

    /// For each of her babies the weight she told us. Of two, the one weight we know is the best guess at the
    /// other.
    private static List<Optional<Double>> said(Facts facts, Caring caring) {
        Optional<Double> first = Amount.said(caring.babySaid(), facts);
        return facts.test(caring.twins().when()).isYes()
                ? List.of(first, Amount.said(caring.twins().said(), facts))
                : List.of(first);
    }

    private static Kilograms ofItsAge(Facts facts, Caring caring) {
        int days = facts.whole(Handle.DAYS_SINCE_BIRTH)
                .map(Math::toIntExact)
                .orElse(caring.telling().ageDays());
        return caring.weights().median(days, WeightForAge.Children.ALL);
    }

    private static TaskDone doing(CareTask task, Facts facts, BackModel scales, boolean guess) {
        Optional<CareTask.Way> hers = guess
                ? Optional.empty()
                : task.ways().stream()
                        .filter(way -> facts.test(way.when()).isYes())
                        .findFirst();
        return TaskDone.of(
                task,
                hers.orElse(task.usualWay()),
                hers.isPresent(),
                guess ? Amount.guessed(task.times(), facts) : Amount.of(task.times(), facts),
                guess ? Amount.guessed(task.minutes(), facts) : Amount.of(task.minutes(), facts),
                scales);
    }

    /// What we reckon each of her babies weighs.
    public List<Kilograms> babies() {
        return scales.babies();
    }

    public Kilograms baby() {
        return babies().getFirst();
    }

    /// What of her usual day she may try: the weight of a second baby only where she has two.
    public Stream<Caring.Ask> asks(Caring caring) {
        return caring.usualDay().stream()
                .filter(ask -> babies().size() > 1
                        || !ask.question().id().equals(caring.twins().said()));
    }

    public Toll total() {
        return total(doings.stream());
    }

    private static Toll total(Stream<TaskDone> some) {
        return some.map(TaskDone::toll).reduce(Toll.NONE, Toll::plus);
    }

    /// Which part of the day's work this task is, 0 to 1.
    public double share(TaskDone doing) {
        return doing.toll().shareOf(total());
    }

    /// Which part of the work we ask about rests on how often or how long she said.
    public double hers() {
        return total(doings.stream().filter(TaskDone::counted))
                .shareOf(total(doings.stream().filter(TaskDone::asked)));
    }

    /// How her day compares with the one we would guess, in percent; empty while it mostly is our
    /// guess.
    public OptionalLong percent(Facts facts) {
        Toll guessed = guessed(facts).total();
        return hers() < facts.guide().caring().telling().hers() || guessed.value() == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Rounding.nearest(100 * total().shareOf(guessed)));
    }

    /// What is known of her, with how her day compares.
    public static Facts known(Facts facts) {
        OptionalLong percent = of(facts).map(day -> day.percent(facts)).orElse(OptionalLong.empty());
        return percent.isPresent() ? facts.with(facts.guide().caring().percent(), percent.getAsLong()) : facts;
    }
}
