package care.plumbline.bench.life;

import java.util.Random;

/// The body of a made-up woman, day by day: pain, what she can do, how a session changes both.
///
/// Every number here is an assumption, listed in docs/explanation/how-half-a-year-is-simulated.md. Both programmes
/// meet the same body with the same days.
final class Body {

    static final int DAYS = 26 * 7;

    /// What a training day adds to her strength.
    static final double GAIN = 1.012;

    /// The strength that running needs.
    static final double RUNNING = 9;

    /// The strength that the movements of each stage need.
    private static final double[] NEEDS = {0, 1, 2.5, 5, 7.5, RUNNING};

    private final Traits traits;
    private final Random chance;
    private double base;
    private double flare;
    private double wobble;
    private double capacity;
    private double leak;
    private double week;
    private int sinceTraining;
    private double load;
    private int hardest;
    private Today today;

    /// What does not change about her.
    ///
    /// @param pain her pain when she begins, 0 to 10
    /// @param floor what stays of it
    /// @param halfLife days in which half of what goes has gone, without training
    /// @param capacity load of a session she can take when she begins
    /// @param leak how readily she leaks, 0: never
    /// @param heavy whether she feels heavy below after a strong session
    /// @param flares chance of a flare out of nothing, a day
    /// @param sleep hours on a usual night
    record Traits(
            double pain,
            double floor,
            double halfLife,
            double capacity,
            double leak,
            boolean heavy,
            double flares,
            double sleep) {

        static Traits of(Random random) {
            double floor = random.nextInt(4) == 0 ? 1 + 3 * random.nextDouble() : 0.5 * random.nextDouble();
            return new Traits(
                    Math.max(floor, 2 + 5 * random.nextDouble()),
                    floor,
                    28 + 140 * random.nextDouble(),
                    2.5 + 6.5 * random.nextDouble(),
                    random.nextInt(4) == 0 ? 0.3 + 0.7 * random.nextDouble() : 0,
                    random.nextInt(14) == 0,
                    0.004 + 0.016 * random.nextDouble(),
                    4.5 + 2.5 * random.nextDouble());
        }
    }

    /// What a day brings, whatever she does.
    ///
    /// @param pain 0 to 10
    /// @param sleep hours
    /// @param flared whether a flare came out of nothing
    record Today(double pain, double sleep, boolean ill, boolean flared) {}

    Body(Traits traits, Random chance) {
        this.traits = traits;
        this.chance = chance;
        this.base = traits.pain();
        this.capacity = traits.capacity();
        this.leak = traits.leak();
        this.today = new Today(traits.pain(), traits.sleep(), false, false);
    }

    /// The next morning.
    Today wakes() {
        // Too long, too hard, or while it is sore: three ways in which a session shows the next day.
        double tolerance = tolerance();
        boolean stirred = flare > 1 && load > 0.7 * tolerance;
        if (load > 1.1 * tolerance) {
            flare += Math.min(3, 2 * (load / tolerance - 1.1));
        }
        flare += 0.9 * Math.min(2, beyond());
        week = 6.0 / 7 * week + load / 7;
        if (load > 0.4 * capacity) {
            capacity = Math.min(25, capacity * GAIN);
        }
        sinceTraining = load > 0 ? 0 : sinceTraining + 1;
        if (sinceTraining > 3) {
            capacity = Math.max(2.5, capacity * 0.995);
        }
        leak *= load > 0 ? 0.988 : 0.998;
        load = 0;
        hardest = 0;

        double helped = 1 + 0.6 * Math.min(1, week / (0.5 * capacity));
        base -= (base - traits.floor()) * Math.log(2) / traits.halfLife() * helped;
        flare *= stirred ? 0.75 : 0.55;
        boolean flared = chance.nextDouble() < traits.flares();
        if (flared) {
            flare += 2 + 2 * chance.nextDouble();
        }
        wobble = 0.5 * wobble + 0.6 * chance.nextGaussian();
        double sleep = Math.clamp(traits.sleep() + 1.2 * chance.nextGaussian(), 1, 10);
        double pain = base + flare + wobble + 0.3 * Math.max(0, 5 - sleep);
        today = new Today(Math.clamp(pain, 0, 10), sleep, chance.nextInt(60) == 0, flared);
        return today;
    }

    /// The load of a session that leaves her no worse: with pain of 6 about half of what it is without.
    double tolerance() {
        return 1.3 * capacity * (1 - 0.08 * today.pain());
    }

    /// What she can do today: as strong as she is, less what pain takes.
    double able() {
        return capacity * (1 - 0.05 * today.pain());
    }

    /// How far the hardest movement of today is beyond her: 0 where she is strong enough for its stage, 1 where about
    /// a stage is missing.
    private double beyond() {
        return Math.max(0, NEEDS[hardest] - able()) / 2.5;
    }

    /// She trains.
    ///
    /// @param stage of the hardest movement
    void trains(double more, int stage) {
        load += more;
        hardest = Math.max(hardest, stage);
    }

    double capacity() {
        return capacity;
    }

    boolean leaksOn(double intensity) {
        return chance.nextDouble() < leak * Math.max(0, intensity - 0.8) / 2;
    }

    boolean leaksWhenJumping() {
        return leak > 0.15;
    }

    boolean heavyAfter(double more) {
        return traits.heavy() && more > 0.9 * tolerance() && chance.nextInt(3) == 0;
    }

    boolean isHeavy() {
        return traits.heavy() && capacity < 9;
    }

    Traits traits() {
        return traits;
    }

    /// How hard a session was, 0 to 10.
    int effort(double more) {
        return (int) Math.clamp(
                Math.round(5 * more / tolerance() + 2 * Math.min(2, beyond()) + 0.7 * chance.nextGaussian()), 0, 10);
    }

    /// The minutes of an intensity: what a minute at a stage asks of her, easy breathing to running.
    static double intensity(int stage) {
        return switch (stage) {
            case 0 -> 0.3;
            case 1 -> 0.6;
            case 2 -> 1.0;
            case 3 -> 1.5;
            case 4 -> 2.0;
            default -> 2.4;
        };
    }
}
