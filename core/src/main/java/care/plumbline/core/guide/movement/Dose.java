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
