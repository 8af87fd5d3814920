package care.plumbline.bench.insight;

import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// The journal of a made-up woman: what she says each day, in the words of the check-in.
final class Life {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    static final int SHORT = 6;

    /// How far her pain strays from day to day, in points: judgement.
    private static final double STRAYS = 1.5;

    private static final Id MOVEMENT = new Id("bridge");

    private final World world;
    private final Planted planted;
    private final Random random;
    private final List<Entry> entries = new ArrayList<>();

    private double pain;
    private double night;
    private double drive;
    private double load;
    private double feeds;
    private double mood;
    private boolean practised;

    private Life(World world, Planted planted, long seed) {
        this.world = world;
        this.planted = planted;
        this.random = new Random(seed);
        this.pain = random.nextGaussian();
    }

    static Journal of(World world, Planted planted, int days, long seed) {
        var life = new Life(world, planted, seed);
        for (int day = 0; day < days; day++) {
            life.live(day);
        }
        return new Journal(life.entries);
    }

    private void live(int day) {
        LocalDate on = FIRST.plusDays(day);
        double free = day % 7 >= 5 ? 1 : 0;
        double hurt = world.answers() * pain;
        night = goOn(night, world.habit());
        drive = goOn(drive, world.habit());
        load = goOn(load, world.habit());
        feeds = goOn(feeds, world.habit());
        mood = goOn(mood, world.habit());
        // The night comes before the day's pain, and feels that of the day before.
        int hours = whole(5.5 + 1.3 * (night - hurt) + 0.5 * world.weekend() * free, 0, 12);
        pain = goOn(pain, world.carry());
        int said = whole(
                world.level()
                        + world.better() * Math.exp(-day / 60.0)
                        + STRAYS * pain
                        + world.weekend() * free
                        + (hours < SHORT ? planted.afterShortNight() : 0)
                        + (practised ? planted.afterSession() : 0)
                        + world.noise() * random.nextGaussian(),
                0,
                10);
        hurt = world.answers() * pain;
        double quiet =
                world.missing() + (said >= 6 ? world.quietInPain() : 0) + (hours < SHORT ? world.quietInPain() : 0);
        if (random.nextDouble() >= quiet) {
            var blamed = new TreeSet<String>();
            if (feeds + hurt > 0.6) {
                blamed.add("feeding");
            }
            entries.add(new Entry.Answered(on, "pain_now", new Answer.Amount(said)));
            entries.add(new Entry.Answered(on, "sleep_hours", new Answer.Amount(hours)));
            entries.add(new Entry.Answered(on, "hurt_doing", new Answer.Several(blamed)));
            double heavy = load + hurt + world.weekend() * free;
            entries.add(new Entry.Answered(
                    on, "day_load", new Answer.One(heavy > 0.6 ? "heavier" : heavy < -0.8 ? "lighter" : "like-that")));
            entries.add(new Entry.Answered(on, "mood_today", new Answer.Amount(whole(6 + 1.5 * (mood - hurt), 0, 10))));
        }
        practised = drive - hurt - world.weekend() * free > 0;
        if (practised) {
            entries.add(new Entry.Practised(on, List.of(MOVEMENT)));
        }
    }

    /// The next day of something that goes on, with a spread of one.
    private double goOn(double before, double share) {
        return share * before + Math.sqrt(1 - share * share) * random.nextGaussian();
    }

    private static int whole(double number, int from, int to) {
        return (int) Math.clamp(Math.round(number), from, to);
    }
}
