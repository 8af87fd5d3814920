package care.plumbline.core.practice;

import care.plumbline.core.guide.movement.Interval;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.unit.Seconds;
import java.util.ArrayList;
import java.util.List;

/// One time out walking, jogging or running: warm-up, rounds, cool-down.
public record Outing(List<Part> parts) {

    /// A stretch of it at one pace.
    ///
    /// @param round counted from 1; 0 before and after the rounds
    /// @param of how many rounds there are
    public record Part(Pace pace, int round, int of, Seconds lasts) {}

    public enum Pace {
        WARM_UP,
        /// The pace of the rung.
        WORK,
        /// Easy walking between two rounds.
        EASE,
        COOL_DOWN
    }

    public Outing {
        parts = List.copyOf(parts);
        if (parts.stream().noneMatch(part -> part.pace() == Pace.WORK)) {
            throw new IllegalArgumentException("an outing needs a stretch at its own pace");
        }
    }

    /// The outing of one week of a rung.
    public static Outing of(Rung rung, Interval week) {
        var parts = new ArrayList<Part>();
        add(parts, Pace.WARM_UP, 0, week, rung.warmUp());
        for (int round = 1; round <= week.rounds(); round++) {
            add(parts, Pace.WORK, round, week, week.work());
            add(parts, Pace.EASE, round, week, week.ease());
        }
        add(parts, Pace.COOL_DOWN, 0, week, rung.coolDown());
        return new Outing(parts);
    }

    private static void add(List<Part> parts, Pace pace, int round, Interval week, Seconds lasts) {
        if (lasts.count() > 0) {
            parts.add(new Part(pace, round, week.rounds(), lasts));
        }
    }

    public Seconds lasts() {
        return sum(parts);
    }

    /// The longest stretch at the pace of the rung that fits into the time she was out: what she has shown she
    /// can do in one go. Time beyond the plan counts where the whole plan is one stretch.
    public Seconds longestWithin(Seconds out) {
        List<Part> work =
                parts.stream().filter(part -> part.pace() == Pace.WORK).toList();
        int before = 0;
        int longest = 0;
        for (Part part : parts) {
            if (part.pace() == Pace.WORK) {
                longest = Math.max(longest, Math.min(part.lasts().count(), Math.max(0, out.count() - before)));
            }
            before += part.lasts().count();
        }
        int beyond = Math.max(0, out.count() - lasts().count());
        return new Seconds(work.size() == 1 ? longest + beyond : longest);
    }

    private static Seconds sum(List<Part> some) {
        return new Seconds(some.stream().mapToInt(part -> part.lasts().count()).sum());
    }
}
