package care.plumbline.core.pace;

/// Which week of an interval plan, counted from 1. It takes as long as it takes.
public record RunWeek(int number) {
    public static final RunWeek FIRST = new RunWeek(1);

    public RunWeek {
        if (number < 1) {
            throw new IllegalArgumentException("weeks count from 1, found " + number);
        }
    }

    RunWeek next() {
        return new RunWeek(number + 1);
    }
}
