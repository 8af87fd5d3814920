package care.plumbline.core.insight;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.cause.Comparisons;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// A journal told day by day, for a test.
final class Days {

    static final Comparisons COMPARISONS = TheGuide.read().comparisons();
    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    final List<Entry> entries = new ArrayList<>();

    static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    Days pain(int day, int pain) {
        return say(day, "pain_now", new Answer.Amount(pain));
    }

    Days slept(int day, int hours) {
        return say(day, "sleep_hours", new Answer.Amount(hours));
    }

    Days load(int day, String how) {
        return say(day, "day_load", new Answer.One(how));
    }

    Days setOff(int day, String... by) {
        return say(day, "hurt_doing", new Answer.Several(Set.of(by)));
    }

    Days practised(int day) {
        entries.add(new Entry.Practised(day(day), List.of(new Id("bridge"))));
        return this;
    }

    Days say(int day, String question, Answer answer) {
        entries.add(new Entry.Answered(day(day), question, answer));
        return this;
    }

    Journal journal() {
        return new Journal(entries);
    }

    Insights on(int day) {
        return Insights.of(rows(day, false));
    }

    DayRows rows(int day, boolean hidesBaby) {
        return DayRows.of(COMPARISONS, hidesBaby, journal(), day(day));
    }

    /// So many days of chance: pain, nights, load, feeds, mood and sessions that know nothing of
    /// each other.
    ///
    /// @param points how much a night under six hours adds to the pain of the day
    /// @param said what she says of a pain
    static Days chance(long seed, int days, double points, IntUnaryOperator said) {
        var random = new Random(seed);
        var told = new Days();
        for (int day = 0; day < days; day++) {
            int hours = 3 + random.nextInt(6);
            double pain = 4 + random.nextGaussian() + (hours < 6 ? points : 0);
            told.pain(day, said.applyAsInt((int) Math.clamp(Math.round(pain), 1, 9)))
                    .slept(day, hours)
                    .load(day, random.nextInt(3) == 0 ? "heavier" : "like-that")
                    .setOff(day, random.nextInt(3) == 0 ? "feeding" : "bending")
                    .say(day, "mood_today", new Answer.Amount(random.nextInt(11)));
            if (random.nextBoolean()) {
                told.practised(day);
            }
        }
        return told;
    }

    static Insight of(Insights insights, String factor) {
        return insights.all().stream()
                .filter(insight -> insight.factor().id().value().equals(factor))
                .findFirst()
                .orElseThrow();
    }

    static Estimate estimate(Insight insight) {
        return switch (insight) {
            case Insight.Clear clear -> clear.estimate();
            case Insight.Open open -> open.estimate();
            case Insight.TooEarly early -> throw new AssertionError("too early: " + early);
        };
    }

    static Insight.Sides sides(Insight insight) {
        return switch (insight) {
            case Insight.Clear clear -> clear.sides();
            case Insight.Open open -> open.sides();
            case Insight.TooEarly early -> throw new AssertionError("too early: " + early);
        };
    }
}
