package care.plumbline.core.practice;

import care.plumbline.core.figure.Breath;
import care.plumbline.core.practice.Beat.Doing;
import care.plumbline.core.practice.Beat.Drawn;
import care.plumbline.core.practice.Beat.Side;

/// A beat that does not know yet in which set it stands; it may still be without time.
record Note(Millis lasts, Doing doing, Breath breath, Side side, String words, Drawn drawn) {

    Note lasting(Millis time) {
        return new Note(time, doing, breath, side, words, drawn);
    }

    Note on(Side other) {
        return new Note(lasts, doing, breath, other, words, drawn);
    }

    Note breathing(Breath other) {
        return new Note(lasts, doing, other, side, words, drawn);
    }
}
