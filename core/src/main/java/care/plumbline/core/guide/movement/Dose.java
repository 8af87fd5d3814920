package care.plumbline.core.guide.movement;

import care.plumbline.core.guide.unit.Seconds;

/// How much of a movement.
public sealed interface Dose {

    /// A breath at rest, in and out.
    int SECONDS_A_BREATH = 8;

    /// The time the whole dose takes at a step, rests between sets included.
    Seconds at(DoseStep step);

    /// The shortest time the whole dose takes: its low end.
    default Seconds atLeast() {
        return at(DoseStep.SMALLEST);
    }

    /// The same, less often or in fewer rounds where its low end takes longer than this: at least once, one round.
    default Dose within(Seconds room) {
        if (atLeast().count() <= room.count()) {
            return this;
        }
        return switch (this) {
            case Repetitions(int sets, Span times, int each, boolean both, int rest) ->
                sets > 1
                        ? new Repetitions(sets - 1, times, each, both, rest).within(room)
                        : new Repetitions(1, once(room, each, both), each, both, rest);
            case Hold(int sets, Span seconds, boolean both, int rest) ->
                sets > 1
                        ? new Hold(sets - 1, seconds, both, rest).within(room)
                        : new Hold(1, once(room, 1, both), both, rest);
            case Breaths(int sets, Span breaths, boolean both, int rest) ->
                sets > 1
                        ? new Breaths(sets - 1, breaths, both, rest).within(room)
                        : new Breaths(1, once(room, SECONDS_A_BREATH, both), both, rest);
            case Minutes _ -> this;
        };
    }

    private static Span once(Seconds room, int each, boolean both) {
        int times = Math.max(1, room.count() / (both ? 2 * each : each));
        return new Span(times, times);
    }

    record Repetitions(int sets, Span times, int eachSeconds, boolean bothSides, int restSeconds) implements Dose {
        @Override
        public Seconds at(DoseStep step) {
            return total(sets, times.at(step) * eachSeconds, bothSides, restSeconds);
        }
    }

    record Hold(int sets, Span seconds, boolean bothSides, int restSeconds) implements Dose {
        @Override
        public Seconds at(DoseStep step) {
            return total(sets, seconds.at(step), bothSides, restSeconds);
        }
    }

    record Breaths(int sets, Span breaths, boolean bothSides, int restSeconds) implements Dose {
        @Override
        public Seconds at(DoseStep step) {
            return total(sets, breaths.at(step) * SECONDS_A_BREATH, bothSides, restSeconds);
        }
    }

    record Minutes(Span minutes) implements Dose {
        @Override
        public Seconds at(DoseStep step) {
            return Seconds.ofMinutes(minutes.at(step));
        }
    }

    private static Seconds total(int sets, int secondsASet, boolean bothSides, int restSeconds) {
        int rounds = bothSides ? 2 * sets : sets;
        return new Seconds(rounds * secondsASet + (sets - 1) * restSeconds);
    }
}
