package care.plumbline.pages.load;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.caring.CareDay;
import care.plumbline.core.caring.Doing;
import care.plumbline.core.facts.Wording;
import care.plumbline.pages.load.LoadPage.Bar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The tasks of a day as bars, in one sentence, and as rows of a table.
final class Bars {

    private final CareDay day;
    private final Wording wording;

    Bars(CareDay day, Wording wording) {
        this.day = day;
        this.wording = wording;
    }

    /// The hardest task in one sentence.
    String first() {
        return day.doings().isEmpty()
                ? "No task stands out."
                : wording.of(day.doings().getFirst().task().name()) + ": "
                        + part(day.share(day.doings().getFirst())) + ".";
    }

    List<LoadPage.Row> rows() {
        return day.doings().stream().map(this::row).toList();
    }

    List<Bar> all() {
        double most = day.doings().isEmpty() ? 1 : day.share(day.doings().getFirst());
        var bars = new ArrayList<Bar>();
        for (Doing doing : day.doings()) {
            double share = day.share(doing);
            bars.add(new Bar(
                    wording.of(doing.task().name()),
                    amount(doing),
                    wording.of(doing.way().name()),
                    (int) Rounding.nearest(100 * share),
                    (int) (5 * Math.max(1, Rounding.nearest(20 * share / Math.max(most, 1e-9)))),
                    look(bars.size()),
                    !doing.counted()));
        }
        return bars;
    }

    private static String look(int place) {
        return place < 2 ? "clay" : place < 4 ? "honey" : "sage";
    }

    private static String amount(Doing doing) {
        if (doing.task().shownInMinutes()) {
            long minutes = Rounding.nearest(doing.seconds() / 60);
            return minutes < 60
                    ? minutes + " min"
                    : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60);
        }
        double times = doing.times().value();
        return times < 1 ? "every " + Rounding.nearest(1 / times) + " days" : Rounding.nearest(times) + "×";
    }

    /// About which part of the day's work, in words.
    private static String part(double share) {
        long percent = Rounding.nearest(100 * share);
        if (percent >= 62) {
            return "most of the work";
        }
        if (percent > 55) {
            return "more than half of the work";
        }
        if (percent >= 45) {
            return "about half of the work";
        }
        if (percent >= 38) {
            return "about two fifths of the work";
        }
        if (percent >= 30) {
            return "about a third of the work";
        }
        if (percent >= 22) {
            return "about a quarter of the work";
        }
        return percent >= 18 ? "about a fifth of the work" : "the most of all, " + percent + " of 100";
    }

    private LoadPage.Row row(Doing doing) {
        return new LoadPage.Row(
                wording.of(doing.task().name()),
                wording.of(doing.way().name()),
                amount(doing),
                doing.loads().stream()
                                .map(load -> Tried.decimal(load.value()))
                                .distinct()
                                .collect(Collectors.joining(", "))
                        + " kg",
                10 * Rounding.nearest(doing.newtons() / 10) + " N",
                doing.liftingIndex().isPresent()
                        ? Optional.of(Rounding.tenth(doing.liftingIndex().getAsDouble()))
                        : Optional.empty());
    }
}
