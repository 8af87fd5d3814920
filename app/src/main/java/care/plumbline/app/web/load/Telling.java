package care.plumbline.app.web.load;

import care.plumbline.app.web.Cited;
import care.plumbline.app.web.Drawings;
import care.plumbline.app.web.Tag;
import care.plumbline.app.web.Visit;
import care.plumbline.app.web.load.LoadPage.Bar;
import care.plumbline.app.web.load.LoadPage.Card;
import care.plumbline.app.web.load.LoadPage.Choice;
import care.plumbline.app.web.load.LoadPage.Help;
import care.plumbline.core.caring.CareDay;
import care.plumbline.core.caring.Doing;
import care.plumbline.core.caring.Doubt;
import care.plumbline.core.caring.Relief;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.Caring;
import care.plumbline.core.guide.Question;
import care.plumbline.core.guide.QuestionKind;
import care.plumbline.core.plan.HabitFit;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Puts a day into words and bars.
final class Telling {

    private static final int BARS = 6;
    private static final int BEST = 3;

    /// So much heavier or lighter is worth a word.
    private static final double WORTH_A_WORD = 0.015;

    private final Visit visit;
    private final Drawings drawings;
    private final Recovery recovery;
    private final CareDay day;
    private final Caring caring;
    private final Wording wording;
    private final Question howTodayWas;

    Telling(Visit visit, Drawings drawings, Recovery recovery, CareDay day, Question howTodayWas) {
        this.visit = visit;
        this.drawings = drawings;
        this.recovery = recovery;
        this.day = day;
        this.caring = visit.guide().caring();
        this.wording = new Wording(recovery.facts(), visit.language());
        this.howTodayWas = howTodayWas;
    }

    /// @param usual her usual day, where this one is only tried
    LoadPage page(Optional<CareDay> usual) {
        List<Bar> bars = bars();
        var fields = new Fields(recovery.facts(), day, visit.language());
        return new LoadPage(
                said(),
                recovery.safety().outcome() instanceof Outcome.AskFirst,
                usual.isPresent(),
                usual.map(this::compared).orElse("Move a slider and see what it does. Nothing is kept until you say so."),
                bars.stream().limit(BARS).toList(),
                bars.stream().skip(BARS).toList(),
                help(usual.isPresent()),
                today(),
                fields.sliders(),
                fields.switches(),
                caring.isNot().stream().map(wording::of).toList(),
                day.doings().stream().map(this::row).toList(),
                Cited.of(caring.provenance()));
    }

    private LoadPage.Said said() {
        String baby = (day.weighed() ? "With a " : "With a baby of about ") + Tried.decimal(day.baby().value())
                + (day.weighed() ? " kg baby. " : " kg. ");
        long guessed = day.doings().stream().filter(doing -> !doing.counted()).count();
        String first = day.doings().isEmpty()
                ? "No task stands out."
                : wording.of(day.doings().getFirst().task().name()) + " "
                        + part(day.share(day.doings().getFirst())) + ".";
        return new LoadPage.Said(
                first,
                baby + wording.of(caring.lead()),
                guessed == 0
                        ? ""
                        : guessed == day.doings().size()
                                ? "All of this is our guess of a day like yours."
                                : "What says “guess” you have not told us.");
    }

    /// About which part of the day's work, in words.
    private static String part(double share) {
        long percent = Math.round(100 * share);
        if (percent >= 45 && percent <= 55) {
            return "is about half of the work";
        }
        if (percent >= 30 && percent <= 37) {
            return "is about a third of the work";
        }
        if (percent >= 22 && percent < 30) {
            return "is about a quarter of the work";
        }
        if (percent > 55 && percent < 62) {
            return "is more than half of the work";
        }
        return percent >= 62 ? "is most of the work" : "takes the most, " + percent + " of 100";
    }

    private String compared(CareDay usual) {
        double before = usual.total().value();
        double change = before == 0 ? 0 : day.total().value() / before - 1;
        long percent = Math.round(100 * Math.abs(change));
        if (Math.abs(change) < WORTH_A_WORD) {
            return "About the same work for your back as your usual day.";
        }
        return percent + "% " + (change < 0 ? "less" : "more") + " work for your back than your usual day.";
    }

    private List<Bar> bars() {
        double most = day.doings().isEmpty() ? 1 : day.share(day.doings().getFirst());
        var bars = new ArrayList<Bar>();
        for (Doing doing : day.doings()) {
            double share = day.share(doing);
            bars.add(new Bar(
                    wording.of(doing.task().name()),
                    amount(doing),
                    wording.of(doing.way().name()),
                    (int) Math.round(100 * share),
                    (int) (5 * Math.max(1, Math.round(20 * share / Math.max(most, 1e-9)))),
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
            long minutes = Math.round(doing.seconds() / 60);
            return minutes < 60 ? minutes + " min" : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60);
        }
        double times = doing.times().value();
        return times < 1 ? "every " + Math.round(1 / times) + " days" : Math.round(times) + "×";
    }

    /// @param trying nothing is a habit of hers before she keeps it
    private Help help(boolean trying) {
        List<Relief> reliefs = Relief.of(day, caring, habit -> fit(habit).isPresent());
        Doubt doubt = Doubt.of(day, reliefs, caring.vary());
        var cards = new ArrayList<Card>();
        for (int at = 0; at < reliefs.size(); at++) {
            cards.add(card(reliefs.get(at), doubt.ranges().get(at), doubt.close().get(at), !trying));
        }
        return new Help(
                cards.stream().limit(BEST).toList(),
                cards.stream().skip(BEST).filter(card -> card.saves() > 0).toList(),
                Order.says(doubt, reliefs.size()));
    }

    private Optional<HabitFit> fit(care.plumbline.core.guide.Id habit) {
        return recovery.plan().habits().stream()
                .filter(fit -> fit.habit().id().equals(habit))
                .findFirst();
    }

    private Card card(Relief relief, Doubt.Range range, boolean equal, boolean kept) {
        var habit = relief.easing().habit();
        return new Card(
                wording.of(relief.easing().name()),
                wording.of(relief.easing().where()),
                (int) Math.round(100 * relief.saves()),
                percent(range.least()) + " to " + percent(range.most()),
                equal,
                kept && fit(habit).filter(fit -> fit.spares() > 0).isPresent(),
                !relief.doing().counted(),
                fit(habit).filter(HabitFit::safeSleep)
                        .map(_ -> wording.of(visit.guide().safeSleep()))
                        .orElse(""),
                drawings.ratherThan(habit, visit.preferences().look()),
                drawings.done(habit, visit.preferences().look()),
                "/learn/" + Tag.of("habit", habit));
    }

    private static long percent(double part) {
        return Math.round(100 * Math.max(0, part));
    }

    private List<Choice> today() {
        Optional<String> said = recovery.facts().choice(howTodayWas.id()).filter(_ -> recovery.facts()
                .latest(howTodayWas.id())
                .filter(answered -> answered.on().equals(visit.today()))
                .isPresent());
        return howTodayWas.kind() instanceof QuestionKind.OneOf(var choices)
                ? choices.stream()
                        .map(choice -> new Choice(
                                choice.code(),
                                choice.says().in(visit.language()),
                                said.filter(choice.code()::equals).isPresent()))
                        .toList()
                : List.of();
    }

    private LoadPage.Row row(Doing doing) {
        return new LoadPage.Row(
                wording.of(doing.task().name()),
                wording.of(doing.way().name()),
                amount(doing),
                Tried.decimal(doing.load().value()) + " kg",
                10 * Math.round(doing.newtons() / 10) + " N",
                doing.liftingIndex().isPresent()
                        ? Optional.of(String.format(Locale.ROOT, "%.1f", doing.liftingIndex().getAsDouble()))
                        : Optional.empty());
    }
}
