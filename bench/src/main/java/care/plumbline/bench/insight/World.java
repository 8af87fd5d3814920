package care.plumbline.bench.insight;

import java.util.List;
import java.util.random.RandomGenerator;

/// How the days of a woman come about. Nothing in a world makes pain but itself, unless an effect
/// is planted.
///
/// @param carry how much of a day's pain goes on into the next (AR(1)), 0 to 1
/// @param noise what she says beside what she feels, in points
/// @param level her pain in the end, before rounding to 0 to 10
/// @param better by how many points it falls over her first months
/// @param missing the share of days on which she says nothing
/// @param quietInPain the share more on days of 6 and above, and the same again after a short night
/// @param habit how much her nights, sessions and the rest go on from day to day, 0 to 1
/// @param weekend points more on Saturdays and Sundays, when all else differs too
/// @param answers by how much pain changes what she does and says: shorter nights, fewer sessions,
///     more blamed on lifting, a lower mood
record World(
        String name,
        double carry,
        double noise,
        double level,
        double better,
        double missing,
        double quietInPain,
        double habit,
        double weekend,
        double answers) {

    static final World PLAIN = new World("days without any pattern", 0, 0.5, 4, 0, 0, 0, 0, 0, 0);

    /// For planted effects: some of each, one day in seven missing.
    static final World TYPICAL = PLAIN.named("a typical woman")
            .carrying(0.4)
            .falling(2)
            .without(0.15, 0)
            .withHabit(0.3);

    /// Each pattern by itself, and then all at once in the strength that each woman draws.
    static List<World> all() {
        return List.of(
                PLAIN,
                PLAIN.named("pain goes on, 0.4").carrying(0.4),
                PLAIN.named("pain goes on, 0.8").carrying(0.8),
                PLAIN.named("pain goes on, 0.8, and so do nights and sessions, 0.8")
                        .carrying(0.8)
                        .withHabit(0.8),
                PLAIN.named("pain falls by 4").carrying(0.4).falling(4),
                PLAIN.named("little pain, mostly 0").carrying(0.4).at(0.3),
                PLAIN.named("a third of days missing").carrying(0.4).without(0.33, 0),
                PLAIN.named("days missing in pain and after short nights")
                        .carrying(0.4)
                        .without(0.1, 0.3),
                PLAIN.named("weekends differ in all, by half a point")
                        .carrying(0.4)
                        .onWeekends(0.5),
                PLAIN.named("pain changes what she does, a little")
                        .carrying(0.4)
                        .answering(0.3),
                PLAIN.named("pain changes what she does, a lot").carrying(0.6).answering(0.8),
                PLAIN.named("the same, and she is quiet in pain")
                        .carrying(0.6)
                        .answering(0.8)
                        .without(0.1, 0.3));
    }

    /// A woman of her own kind: every pattern in a strength drawn at random.
    static World drawn(RandomGenerator random) {
        return new World(
                "every woman of her own kind",
                0.8 * random.nextDouble(),
                random.nextDouble(),
                0.5 + 5 * random.nextDouble(),
                4 * random.nextDouble(),
                0.4 * random.nextDouble(),
                0.3 * random.nextDouble(),
                0.8 * random.nextDouble(),
                0.5 * random.nextDouble(),
                0.6 * random.nextDouble());
    }

    World named(String name) {
        return new World(name, carry, noise, level, better, missing, quietInPain, habit, weekend, answers);
    }

    World carrying(double carry) {
        return new World(name, carry, noise, level, better, missing, quietInPain, habit, weekend, answers);
    }

    World falling(double better) {
        return new World(name, carry, noise, level, better, missing, quietInPain, habit, weekend, answers);
    }

    World at(double level) {
        return new World(name, carry, noise, level, better, missing, quietInPain, habit, weekend, answers);
    }

    World without(double missing, double quietInPain) {
        return new World(name, carry, noise, level, better, missing, quietInPain, habit, weekend, answers);
    }

    World withHabit(double habit) {
        return new World(name, carry, noise, level, better, missing, quietInPain, habit, weekend, answers);
    }

    World onWeekends(double weekend) {
        return new World(name, carry, noise, level, better, missing, quietInPain, habit, weekend, answers);
    }

    World answering(double answers) {
        return new World(name, carry, noise, level, better, missing, quietInPain, habit, weekend, answers);
    }
}
