package care.plumbline.core.guide;

/// How much of a movement.
public sealed interface Dose {

    /// A breath at rest, in and out.
    int SECONDS_A_BREATH = 8;

    /// The shortest time the whole dose takes, rests between sets included: its low end.
    Seconds atLeast();

    record Repetitions(int sets, Span times, int eachSeconds, boolean bothSides, int restSeconds) implements Dose {
        @Override
        public Seconds atLeast() {
            return total(sets, times.from() * eachSeconds, bothSides, restSeconds);
        }
    }

    record Hold(int sets, Span seconds, boolean bothSides, int restSeconds) implements Dose {
        @Override
        public Seconds atLeast() {
            return total(sets, seconds.from(), bothSides, restSeconds);
        }
    }

    record Breaths(int sets, Span breaths, boolean bothSides, int restSeconds) implements Dose {
        @Override
        public Seconds atLeast() {
            return total(sets, breaths.from() * SECONDS_A_BREATH, bothSides, restSeconds);
        }
    }

    record Minutes(Span minutes) implements Dose {
        @Override
        public Seconds atLeast() {
            return Seconds.ofMinutes(minutes.from());
        }
    }

    private static Seconds total(int sets, int secondsASet, boolean bothSides, int restSeconds) {
        int rounds = bothSides ? 2 * sets : sets;
        return new Seconds(rounds * secondsASet + (sets - 1) * restSeconds);
    }
}
