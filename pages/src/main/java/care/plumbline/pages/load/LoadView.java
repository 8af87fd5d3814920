package care.plumbline.pages.load;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.caring.CareDay;
import care.plumbline.core.caring.Relief;
import care.plumbline.core.caring.Sensitivity;
import care.plumbline.core.facts.Wording;
import care.plumbline.core.guide.care.Caring;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.plan.HabitFit;
import care.plumbline.core.recovery.Recovery;
import care.plumbline.core.safety.Outcome;
import care.plumbline.pages.load.LoadPage.Bar;
import care.plumbline.pages.load.LoadPage.Card;
import care.plumbline.pages.load.LoadPage.Choice;
import care.plumbline.pages.load.LoadPage.Help;
import care.plumbline.pages.show.Cited;
import care.plumbline.pages.show.Drawings;
import care.plumbline.pages.show.Tag;
import care.plumbline.pages.visit.Visit;
import care.plumbline.pages.words.Decimals;
import care.plumbline.pages.words.LoadWords;
import care.plumbline.pages.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts a day into words and bars.
final class LoadView {

    private static final int BARS = 5;
    private static final int BEST = 3;

    private final Visit visit;
    private final Drawings drawings;
    private final Recovery recovery;
    private final CareDay day;
    private final Caring caring;
    private final Wording wording;
    private final Question howTodayWas;

    LoadView(Visit visit, Drawings drawings, Recovery recovery, CareDay day, Question howTodayWas) {
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
        List<Bar> bars = new Bars(day, wording).all();
        var fields = new Fields(recovery.facts(), day, visit.language());
        List<LoadPage.Slider> sliders = fields.sliders();
        return new LoadPage(
                said(),
                recovery.safety().outcome() instanceof Outcome.AskFirst,
                usual.isPresent(),
                usual.map(this::compared).orElse(say().moveASlider()),
                bars.stream().limit(BARS).toList(),
                bars.stream().skip(BARS).toList(),
                help(usual.isPresent()),
                today(),
                sliders.stream().limit(Fields.FIRST).toList(),
                sliders.stream().skip(Fields.FIRST).toList(),
                fields.switches(),
                wording.all(caring.isNot()),
                new Bars(day, wording).rows(),
                Cited.of(caring.provenance(), visit.words()));
    }

    private LoadWords say() {
        return visit.words().load();
    }

    private LoadPage.Said said() {
        String baby = day.babies().size() > 1 ? twins() : one();
        long guessed = day.doings().stream().filter(doing -> !doing.counted()).count();
        return new LoadPage.Said(
                new Bars(day, wording).first(),
                say().weightAndLead(wording.of(caring.lead()), baby),
                guessed == 0 ? "" : guessed == day.doings().size() ? say().allGuessed() : say().someGuessed());
    }

    private String one() {
        String weight = Decimals.tenth(day.baby().value(), Words.of(wording));
        return day.weighed() ? say().withABaby(weight) : say().withABabyOfAbout(weight);
    }

    private String twins() {
        return day.babies().stream()
                .map(baby -> say().kilograms(Decimals.tenth(baby.value(), Words.of(wording))))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "),
                        weights -> say().twins(
                                        wording.of(caring.twins().counts()),
                                        wording.of(
                                                day.weighed()
                                                        ? caring.twins().weighed()
                                                        : caring.twins().guessed()),
                                        weights)));
    }

    private String compared(CareDay usual) {
        double before = usual.total().value();
        double change = before == 0 ? 0 : day.total().value() / before - 1;
        if (Math.abs(change) < caring.telling().change()) {
            return say().aboutTheSame();
        }
        return change < 0 ? say().lessWork() : say().moreWork();
    }

    /// @param trying nothing is a habit of hers before she keeps it
    private Help help(boolean trying) {
        List<Relief> reliefs = Relief.of(day, caring, habit -> fit(habit).isPresent());
        Sensitivity doubt =
                Sensitivity.of(day, reliefs, caring.vary(), caring.telling().holds());
        var cards = new ArrayList<Card>();
        for (int at = 0; at < reliefs.size(); at++) {
            cards.add(
                    card(reliefs.get(at), doubt.ranges().get(at), doubt.close().get(at), !trying));
        }
        return new Help(
                cards.stream().limit(BEST).toList(),
                cards.stream().skip(BEST).filter(card -> card.saves() > 0).toList(),
                RankingDoubt.says(doubt, reliefs.size(), say()));
    }

    private Optional<HabitFit> fit(Id habit) {
        return recovery.plan().habits().stream()
                .filter(fit -> fit.habit().id().equals(habit))
                .findFirst();
    }

    private Card card(Relief relief, Sensitivity.Range range, boolean equal, boolean kept) {
        var habit = relief.easing().habit();
        return new Card(
                wording.of(relief.easing().name()),
                wording.of(relief.easing().where()),
                (int) Rounding.nearest(100 * relief.saves()),
                say().fromTo(percent(range.least()), percent(range.most())),
                equal,
                kept && fit(habit).filter(fit -> fit.spares() > 0).isPresent(),
                !relief.doing().counted(),
                fit(habit)
                        .filter(HabitFit::safeSleep)
                        .map(_ -> wording.of(visit.guide().safeSleep()))
                        .orElse(""),
                drawings.ratherThan(
                        habit, visit.preferences().look(), relief.doing().newtons()),
                drawings.done(habit, visit.preferences().look(), relief.newtons()),
                "/learn/" + Tag.of("habit", habit));
    }

    private static long percent(double part) {
        return Rounding.nearest(100 * Math.max(0, part));
    }

    private List<Choice> today() {
        Optional<String> said = recovery.facts()
                .choice(howTodayWas.id())
                .filter(_ -> recovery.facts()
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
}
