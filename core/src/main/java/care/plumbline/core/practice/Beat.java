package care.plumbline.core.practice;

import care.plumbline.core.figure.Breath;
import java.util.Optional;

/// A stretch of time in which she does one thing on one breath.
///
/// @param set which set it belongs to; a rest belongs to the set that follows
/// @param repetition which repetition, breath or minute of the set and side; none while she gets ready, rests or holds
/// @param words what the drawing says of it, perhaps nothing
public record Beat(
        Millis lasts,
        Doing doing,
        Breath breath,
        Side side,
        Count set,
        Optional<Count> repetition,
        String words,
        Drawn drawn) {

    public enum Doing {
        /// Getting into position.
        READY,
        MOVE,
        /// Staying where she has come to.
        STAY,
        CHANGE_SIDES,
        REST
    }

    public enum Side {
        LEFT,
        RIGHT,
        BOTH
    }

    /// One of so many, counted from 1.
    public record Count(int number, int of) {
        public Count {
            if (number < 1 || number > of) {
                throw new IllegalArgumentException("expected 1 to " + of + ", found " + number);
            }
        }
    }

    /// What of the drawing plays meanwhile, at an even speed, in its rounds: from 0.5 to 1.5 is one round from the
    /// middle on. Where both are the same it stands still.
    public record Drawn(double from, double to) {
        static Drawn still(double at) {
            return new Drawn(at, at);
        }
    }

    public Beat {
        if (lasts.count() == 0) {
            throw new IllegalArgumentException("a beat takes time, found none");
        }
    }
}
