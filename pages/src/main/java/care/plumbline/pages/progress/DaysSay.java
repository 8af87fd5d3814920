package care.plumbline.pages.progress;

import care.plumbline.core.guide.Factor;
import care.plumbline.core.guide.Language;
import care.plumbline.core.guide.Source;
import care.plumbline.core.guide.Text;
import care.plumbline.core.insight.Estimate;
import care.plumbline.core.insight.Insight;
import care.plumbline.core.insight.Insights;
import care.plumbline.pages.progress.InsightsPage.Card;
import care.plumbline.pages.progress.InsightsPage.Row;
import care.plumbline.pages.show.Cited;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/// What her days say, in words: what went together and how sure that is, never what caused what.
final class DaysSay {

    /// Below this a difference is not worth a number.
    private static final double ABOUT_THE_SAME = 0.2;

    /// Kinds of sources that are nobody's days.
    private static final List<String> OURS = List.of("practice", "judgement");

    private final Language language;

    private DaysSay(Language language) {
        this.language = language;
    }

    static InsightsPage of(Insights insights, Language language) {
        return new DaysSay(language).page(insights);
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
                    clear.add(card(factor, sides, estimate, "your pain was", likely(estimate) + from(sides)));
                    rows.add(row(factor, sides, estimate));
                }
                case Insight.Open(var factor, var sides, var estimate) -> {
                    if (Math.abs(estimate.higher()) < ABOUT_THE_SAME) {
                        same.add(factor);
                    } else {
                        open.add(card(factor, sides, estimate, "it was", "could still be chance" + from(sides)));
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
                same.isEmpty() ? "" : "No difference worth a number so far: " + names(same) + ".",
                waiting.isEmpty() || early ? "" : "Too few days of both sorts yet: " + names(waiting) + ".",
                how(insights),
                rows,
                Cited.names(sources(insights)));
    }

    private Card card(Factor factor, Insight.Sides sides, Estimate estimate, String whose, String sure) {
        String when = on(factor, sides.split());
        return new Card(
                when,
                whose + " " + way(estimate.higher()) + " by",
                Said.number(Math.abs(estimate.higher())),
                "(" + sure + ")",
                DayDots.of(when, say(factor.others()), sides));
    }

    private Row row(Factor factor, Insight.Sides sides, Estimate estimate) {
        return new Row(
                on(factor, sides.split()),
                sides.on().size() + " / " + sides.others().size(),
                Said.number(DayDots.average(sides.on())) + " / " + Said.number(DayDots.average(sides.others())),
                range(estimate));
    }

    private static String range(Estimate estimate) {
        String from = Said.number(Math.abs(estimate.from()));
        String to = Said.number(Math.abs(estimate.to()));
        if (estimate.holdsNothing()) {
            return from + " lower to " + to + " higher";
        }
        return estimate.from() > 0 ? from + " to " + to + " higher" : to + " to " + from + " lower";
    }

    /// `likely 0.4 to 1.9`: of a clear one both ends lie on the same side.
    private static String likely(Estimate estimate) {
        double one = Math.abs(estimate.from());
        double other = Math.abs(estimate.to());
        return "likely " + Said.number(Math.min(one, other)) + " to " + Said.number(Math.max(one, other));
    }

    private static String way(double difference) {
        return difference < 0 ? "lower" : "higher";
    }

    private static String from(Insight.Sides sides) {
        return ", from " + sides.days() + " days";
    }

    private String early(Insights insights) {
        String looked = names(insights.all().stream().map(Insight::factor).toList());
        return (insights.said() == 0
                        ? ""
                        : "Too early to say: you have told us of " + Said.many(insights.said(), "day", "days")
                                + " so far. ")
                + "After about two weeks of check-ins your days begin to show what goes with your pain. We look at "
                + looked + ". A day left out takes nothing away.";
    }

    private static String how(Insights insights) {
        return "We set each day beside days that were alike in the pain of the day before, in what was usual then, and"
                + " in how far along you are. We look at "
                + Said.many(insights.all().size(), "thing", "things")
                + " at once, and you may look every day. So we are strict: where nothing goes together, at most one"
                + " woman in 20 would ever see something here called clear. And as most such differences are small,"
                + " a number from few days is drawn towards 0. That is why it can differ from the averages.";
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
                : names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and " + names.getLast();
    }

    private String on(Factor factor, OptionalLong split) {
        String on = say(factor.on());
        return split.isPresent() ? on.replace("{count}", Long.toString(split.getAsLong())) : on;
    }

    private String say(Text text) {
        return text.in(language);
    }
}
