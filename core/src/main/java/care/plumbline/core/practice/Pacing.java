package care.plumbline.core.practice;

import care.plumbline.core.figure.Rhythm;
import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.unit.Seconds;
import java.util.List;

/// A movement in time: its dose as beats, so that the drawing moves as she breathes and counts.
///
/// The beats take the very time that was planned for the movement, getting into position included.
public record Pacing(List<Beat> beats) {

    public Pacing {
        beats = List.copyOf(beats);
        if (beats.isEmpty()) {
            throw new IllegalArgumentException("a movement needs beats, found none");
        }
    }

    /// @param rhythm of the movement's drawing
    public static Pacing of(Movement movement, DoseStep step, Rhythm rhythm, Seconds changeOver) {
        return new Pacing(new BeatWriter(rhythm, step, changeOver).beats(movement.dose()));
    }

    public Millis lasts() {
        return beats.stream().map(Beat::lasts).reduce(Millis.NONE, Millis::plus);
    }

    /// The beat this far into the movement, counted from 0, to go on with; the last one after its end.
    public int beatAt(Millis into) {
        int ends = 0;
        for (int i = 0; i < beats.size(); i++) {
            ends += beats.get(i).lasts().count();
            if (into.count() < ends) {
                return i;
            }
        }
        return beats.size() - 1;
    }
}
