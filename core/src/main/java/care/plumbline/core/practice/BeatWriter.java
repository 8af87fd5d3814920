package care.plumbline.core.practice;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.figure.Breath;
import care.plumbline.core.figure.Rhythm;
import care.plumbline.core.guide.movement.Dose;
import care.plumbline.core.guide.movement.DoseStep;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.practice.Beat.Count;
import care.plumbline.core.practice.Beat.Doing;
import care.plumbline.core.practice.Beat.Drawn;
import care.plumbline.core.practice.Beat.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the beats of a dose, as notes are written down: sets, sides and rests, and what fills them.
///
/// A dose plans no time for changing sides, so that is taken from getting ready and from the rests between sets,
/// never from what she does. Each is at most half of what it is taken from.
final class BeatWriter {

    /// A pose in which the drawing stays at least this long is one she is to stay in.
    static final double A_STAY_SECONDS = 1.5;

    private static final Millis CHANGE = Millis.ofSeconds(4);

    private final Rhythm rhythm;
    private final DoseStep step;
    private final Seconds changeOver;
    private final Round round;
    private final List<Beat> beats = new ArrayList<>();
    private double drawn;
    private boolean held;

    BeatWriter(Rhythm rhythm, DoseStep step, Seconds changeOver) {
        this.changeOver = changeOver;
        this.rhythm = rhythm;
        this.step = step;
        this.round = new Round(rhythm);
        this.drawn = start();
    }

    List<Beat> beats(Dose dose) {
        switch (dose) {
            case Dose.Repetitions(int sets, var times, int each, boolean both, int rest) -> {
                Millis once = Millis.ofSeconds(each);
                boolean alternates = both && rhythm.goesRound();
                sets(sets, both && !alternates, rest, (set, side) -> {
                    for (int i = 1; i <= times.at(step); i++) {
                        Optional<Count> count = Optional.of(new Count(i, times.at(step)));
                        if (alternates) {
                            play(round.bothSides(once.plus(once)), set, count);
                        } else {
                            play(round.repetition(once, side), set, count);
                        }
                    }
                });
            }
            case Dose.Breaths(int sets, var breaths, boolean both, int rest) ->
                sets(sets, both, rest, (set, side) -> breathe(breaths.at(step), set, side));
            case Dose.Hold(int sets, var seconds, boolean both, int rest) -> {
                held = !rhythm.goesRound() && round.stays(shown());
                sets(sets, both, rest, (set, side) -> hold(seconds.at(step), set, side));
            }
            case Dose.Minutes(var minutes) ->
                sets(1, false, 0, (set, side) -> {
                    for (int i = 1; i <= minutes.at(step); i++) {
                        var minute = round.onAndOn(Millis.ofSeconds(60), drawn, Breath.FREE, side);
                        play(List.of(minute), set, Optional.of(new Count(i, minutes.at(step))));
                    }
                });
        }
        return beats;
    }

    private interface Filling {
        void fill(Count set, Side side);
    }

    private void sets(int sets, boolean twoSides, int restSeconds, Filling filling) {
        for (int i = 1; i <= sets; i++) {
            Count set = new Count(i, sets);
            Doing before = i == 1 ? Doing.READY : Doing.REST;
            Millis gap = Millis.ofSeconds(i == 1 ? changeOver.count() : restSeconds);
            if (twoSides) {
                Millis change = new Millis(Math.min(CHANGE.count(), gap.count() / 2));
                gap(before, gap.minus(change), set, Side.LEFT);
                filling.fill(set, Side.LEFT);
                gap(Doing.CHANGE_SIDES, change, set, Side.RIGHT);
                filling.fill(set, Side.RIGHT);
            } else {
                gap(before, gap, set, Side.BOTH);
                filling.fill(set, Side.BOTH);
            }
        }
    }

    /// Where she holds a pose, she comes out of it and into it in the time between.
    private void gap(Doing doing, Millis time, Count set, Side side) {
        Millis left = time;
        if (held && !beats.isEmpty()) {
            Beat before = beats.getLast();
            Rhythm.Step home = rhythm.steps().getLast();
            Millis out = round.natural(home.there() - shown().to(), time);
            Drawn back = new Drawn(shown().to(), home.to());
            add(
                    new Note(out, Doing.MOVE, home.breath(), before.side(), home.words(), back),
                    before.set(),
                    Optional.empty());
            left = left.minus(out);
            drawn = start();
        }
        Millis in = held ? round.natural(shown().there() - start(), time) : Millis.NONE;
        Note waiting = new Note(left.minus(in), doing, Breath.FREE, side, "", Drawn.still(drawn));
        add(waiting, set, Optional.empty());
        if (held) {
            Drawn coming = new Drawn(start(), shown().there());
            add(new Note(in, Doing.MOVE, shown().breath(), side, shown().words(), coming), set, Optional.empty());
        }
    }

    private void hold(int seconds, Count set, Side side) {
        Millis time = Millis.ofSeconds(seconds);
        int breaths = Math.max(1, (int) Rounding.nearest(seconds / (double) Dose.SECONDS_A_BREATH));
        if (held) {
            play(round.calm(time, breaths, new Drawn(shown().there(), shown().to()), side), set, Optional.empty());
        } else if (rhythm.goesRound()) {
            for (Millis half : time.cut(Round.evenly(2 * breaths))) {
                Breath breath = beats.getLast().breath() == Breath.IN ? Breath.OUT : Breath.IN;
                play(List.of(round.onAndOn(half, drawn, breath, side)), set, Optional.empty());
            }
        } else {
            for (Millis once : time.cut(Round.evenly(breaths))) {
                play(round.breath(once, side), set, Optional.empty());
            }
        }
    }

    private void breathe(int breaths, Count set, Side side) {
        for (int i = 1; i <= breaths; i++) {
            List<Note> breath = round.breath(Millis.ofSeconds(Dose.SECONDS_A_BREATH), side);
            play(breath, set, Optional.of(new Count(i, breaths)));
        }
    }

    private double start() {
        return rhythm.steps().getFirst().from();
    }

    private Rhythm.Step shown() {
        return rhythm.steps().get(rhythm.shown());
    }

    private void play(List<Note> notes, Count set, Optional<Count> repetition) {
        notes.forEach(note -> add(note, set, repetition));
    }

    private void add(Note note, Count set, Optional<Count> repetition) {
        drawn = note.drawn().to();
        if (note.lasts().count() > 0) {
            beats.add(new Beat(
                    note.lasts(),
                    note.doing(),
                    note.breath(),
                    note.side(),
                    set,
                    repetition,
                    note.words(),
                    note.drawn()));
        }
    }
}
