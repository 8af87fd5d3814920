package care.plumbline.pages.load;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.caring.CareDay;
import care.plumbline.core.caring.TaskDone;
import care.plumbline.core.facts.Wording;
import care.plumbline.pages.load.LoadPage.Bar;
import care.plumbline.pages.words.Decimals;
import care.plumbline.pages.words.LoadWords;
import care.plumbline.pages.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The tasks of a day as bars, in one sentence, and as rows of a table.
final class Bars {

    private final CareDay day;
    private final Wording wording;
    private final LoadWords say;

    Bars(CareDay day, Wording wording) {
        this.day = day;
        this.wording = wording;
        this.say = Words.of(wording).load();
    }

    /// The hardest task in one sentence.
    String first() {
        return day.doings().isEmpty()
                ? say.noTaskStandsOut()
                : say.taskAndPart(
                        part(day.share(day.doings().getFirst())),
                        wording.of(day.doings().getFirst().task().name()));
    }

    List<LoadPage.Row> rows() {
        return day.doings().stream().map(this::row).toList();
    }

    List<Bar> all() {
        var bars = new ArrayList<Bar>();
        for (TaskDone doing : day.doings()) {
            bars.add(new Bar(
                    wording.of(doing.task().name()),
                    amount(doing),
                    wording.of(doing.way().name()),
                    (int) Rounding.nearest(100 * day.share(doing)),
                    look(bars.size()),
                    !doing.counted()));
        }
        return bars;
    }

    private static String look(int place) {
        return place < 2 ? "clay" : place < 4 ? "honey" : "sage";
    }

    private String amount(TaskDone doing) {
        if (doing.task().shownInMinutes()) {
            long minutes = Rounding.nearest(doing.seconds() / 60);
            return minutes < 60
                    ? say.minutes(minutes)
                    : minutes % 60 == 0 ? say.hours(minutes / 60) : say.hoursAndMinutes(minutes / 60, minutes % 60);
        }
        double times = doing.times().value();
        return times < 1 ? say.everyDays(Rounding.nearest(1 / times)) : say.timesADay(Rounding.nearest(times));
    }

    /// About which part of the day's work, in words.
    private String part(double share) {
        long percent = Rounding.nearest(100 * share);
        if (percent >= 62) {
            return say.mostOfTheWork();
        }
        if (percent > 55) {
            return say.moreThanHalf();
        }
        if (percent >= 45) {
            return say.aboutHalf();
        }
        if (percent >= 38) {
            return say.aboutTwoFifths();
        }
        if (percent >= 30) {
            return say.aboutAThird();
        }
        if (percent >= 22) {
            return say.aboutAQuarter();
        }
        return percent >= 18 ? say.aboutAFifth() : say.theMostOfAll();
    }

    private LoadPage.Row row(TaskDone doing) {
        return new LoadPage.Row(
                wording.of(doing.task().name()),
                wording.of(doing.way().name()),
                amount(doing),
                say.kilograms(doing.loads().stream()
                        .map(load -> Decimals.tenth(load.value(), Words.of(wording)))
                        .distinct()
                        .collect(Collectors.joining(", "))),
                say.newtons(10 * Rounding.nearest(doing.newtons() / 10)),
                doing.liftingIndex().isPresent()
                        ? Optional.of(Decimals.tenth(doing.liftingIndex().getAsDouble(), Words.of(wording)))
                        : Optional.empty());
    }
}
