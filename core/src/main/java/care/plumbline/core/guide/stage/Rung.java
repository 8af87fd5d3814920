package care.plumbline.core.guide.stage;

import care.plumbline.core.guide.movement.Interval;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.unit.Days;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.List;
import java.util.Optional;

/// A step on the way from walking to running.
///
/// @param does what she does at its pace, as a cue: *Jog*
/// @param opens what reaches it, in words; empty for the first
/// @param gently another way of it for some women
/// @param weeks what an outing holds, week by week; empty for a rung that is no outing
/// @param warmUp easy walking before
/// @param coolDown easy walking after
/// @param goesOn what takes her to the next week, tried on the day after each outing; empty: she sets the pace
/// @param rest days of rest between two outings
/// @param countsAs the question that the longest stretch without symptoms answers, in minutes
public record Rung(
        Id id,
        Text name,
        Text does,
        Id movement,
        Condition when,
        Optional<Text> opens,
        Text what,
        Optional<Gently> gently,
        List<Interval> weeks,
        Seconds warmUp,
        Seconds coolDown,
        Optional<Trigger> goesOn,
        Days rest,
        Optional<String> countsAs,
        Provenance provenance) {
    /// How it is done by a woman for whom `when` holds.
    ///
    /// @param what is said in place of [Rung#what()]
    /// @param upToWeek the last week that opens for her
    public record Gently(Condition when, Text what, int upToWeek) {
        public Gently {
            if (upToWeek < 1) {
                throw new IllegalArgumentException("weeks count from 1, found " + upToWeek);
            }
        }
    }

    public Rung {
        weeks = List.copyOf(weeks);
    }

    /// Whether she goes out for it.
    public boolean isOuting() {
        return !weeks.isEmpty();
    }
}
