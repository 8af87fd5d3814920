package care.plumbline.pages.progress;

import care.plumbline.core.guide.cause.Factor;
import care.plumbline.core.guide.source.Source;
import care.plumbline.core.guide.words.Language;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.insight.Estimate;
import care.plumbline.core.insight.Insight;
import care.plumbline.core.insight.Insights;
import care.plumbline.pages.progress.InsightsPage.Card;
import care.plumbline.pages.progress.InsightsPage.Row;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.words.ProgressWords;
import care.plumbline.pages.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// What her days say, in words: what went together and how sure that is, never what caused what.
final class DaysSay {

    /// Kinds of sources that are nobody's days.
    private static final List<String> OURS = List.of("practice", "judgement");

    private final Language language;
    private final InWords said;
    private final ProgressWords say;

    private DaysSay(Words words) {
        this.language = words.spoken().language();
        this.said = InWords.in(words);
        this.say = words.progress();
    }

    static InsightsPage of(Insights insights, Words words) {
        return new DaysSay(words).page(insights);
    }

    private InsightsPage page(Insights insights) {
        var clear = new ArrayList<Card>();
        var open = new ArrayList<Card>();
        var same = new ArrayList<Factor>();
        var waiting = new ArrayList<Factor>();
        var rows = new ArrayList<Row>();
        for (Insight insight : insights.all()) {
            switch (insight) {
                case Insight.Clear(var factor, var sides, var estimate) -> {
                    clear.add(card(
                            factor,
                            sides,
                            estimate,
                            estimate.higher() < 0 ? say.yourPainWasLowerBy() : say.yourPainWasHigherBy(),
                            likely(estimate, sides.days())));
                    rows.add(row(factor, sides, estimate));
                }
                case Insight.Open(var factor, var sides, var estimate) -> {
                    if (Math.abs(estimate.higher()) < insights.aboutTheSame()) {
                        same.add(factor);
                    } else {
                        open.add(card(
                                factor,
                                sides,
                                estimate,
                                estimate.higher() < 0 ? say.itWasLowerBy() : say.itWasHigherBy(),
                                say.couldStillBeChance(sides.days())));
                    }
                    rows.add(row(factor, sides, estimate));
                }
                case Insight.TooEarly(var factor, var _) -> waiting.add(factor);
            }
        }
        boolean early = insights.tooEarly();
        return new InsightsPage(
                early ? early(insights) : "",
                clear,
                open,
                same.isEmpty() ? "" : say.noDifferenceSoFar(names(same)),
                waiting.isEmpty() || early ? "" : say.tooFewDaysOfBothSorts(names(waiting)),
                say.howWeReadDays(said.things(insights.all().size())),
                rows,
                Cited.names(sources(insights), new Words(say.spoken())));
    }

    private Card card(Factor factor, Insight.Sides sides, Estimate estimate, String goes, String sure) {
        String when = on(factor, sides.split());
        return new Card(
                when,
                goes,
                InWords.number(Math.abs(estimate.higher()), say),
                sure,
                DayDots.of(when, say(factor.others()), sides, say));
    }

    private Row row(Factor factor, Insight.Sides sides, Estimate estimate) {
        return new Row(
                on(factor, sides.split()),
                sides.on().size() + " / " + sides.others().size(),
                InWords.number(DayDots.average(sides.on()), say) + " / "
                        + InWords.number(DayDots.average(sides.others()), say),
                range(estimate));
    }

    private String range(Estimate estimate) {
        String from = InWords.number(Math.abs(estimate.from()), say);
        String to = InWords.number(Math.abs(estimate.to()), say);
        if (estimate.holdsNothing()) {
            return say.lowerToHigher(from, to);
        }
        return estimate.from() > 0 ? say.bothHigher(from, to) : say.bothLower(to, from);
    }

    /// `likely 0.4 to 1.9`: of a clear one both ends lie on the same side.
    private String likely(Estimate estimate, int days) {
        double one = Math.abs(estimate.from());
        double other = Math.abs(estimate.to());
        return say.likely(days, InWords.number(Math.min(one, other), say), InWords.number(Math.max(one, other), say));
    }

    private String early(Insights insights) {
        String looked = names(insights.all().stream().map(Insight::factor).toList());
        return insights.said() == 0 ? say.afterTwoWeeks(looked) : say.tooEarlyToSay(said.days(insights.said()), looked);
    }

    private static List<Source> sources(Insights insights) {
        // Not `distinct`: in a browser it lets the same thing pass twice after `flatMap` (TeaVM 0.16.0).
        var sources = new LinkedHashSet<Source>();
        insights.all()
                .forEach(insight -> sources.addAll(insight.factor().provenance().sources()));
        return sources.stream().filter(source -> !OURS.contains(source.kind())).toList();
    }

    private String names(List<Factor> factors) {
        List<String> names = factors.stream()
                .map(factor -> say(factor.name()).toLowerCase(Locale.ROOT))
                .toList();
        return names.size() < 2
                ? String.join("", names)
                : say.listAndLast(
                        names.getLast(), names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")));
    }

    private String on(Factor factor, OptionalLong split) {
        String on = say(factor.on());
        return split.isPresent() ? on.replace("{count}", Long.toString(split.getAsLong())) : on;
    }

    private String say(Text text) {
        return text.in(language);
    }
}
