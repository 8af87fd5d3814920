package care.plumbline.core.practice;

import care.plumbline.body.exact.Rounding;
import care.plumbline.core.figure.Breath;
import care.plumbline.core.figure.Rhythm;
import care.plumbline.core.practice.Beat.Doing;
import care.plumbline.core.practice.Beat.Drawn;
import care.plumbline.core.practice.Beat.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One round of a drawing, fitted to the time a repetition or a breath takes.
final class Round {

    /// Longer than this nobody breathes in or out at ease.
    static final Millis LONGEST_BREATH = Millis.ofSeconds(6);

    /// A repetition that takes this many rounds is many of them: a flight of stairs, not one slow step.
    private static final double MANY = 4;

    private final Rhythm rhythm;

    Round(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    boolean stays(Rhythm.Step step) {
        return (step.to() - step.there()) * rhythm.seconds() >= BeatWriter.A_STAY_SECONDS;
    }

    /// The time this part of a round takes as drawn, at most a third of the time there is.
    Millis natural(double part, Millis within) {
        return new Millis(Math.min((int) Rounding.nearest(part * rhythm.seconds() * 1000), within.count() / 3));
    }

    List<Note> repetition(Millis time, Side side) {
        double rounds = time.count() / 1000.0 / rhythm.seconds();
        int many = rounds < MANY ? 1 : (int) Rounding.nearest(rounds);
        var notes = new ArrayList<Note>();
        for (Millis once : time.cut(evenly(many))) {
            notes.addAll(fitted(once, side, true));
        }
        return notes;
    }

    /// A round whose first half is the left side and whose second the right.
    List<Note> bothSides(Millis time) {
        List<Note> notes = fitted(time, Side.LEFT, true);
        double middle = rhythm.steps().get(rhythm.steps().size() / 2).from();
        return notes.stream()
                .map(note -> note.drawn().from() < middle ? note : note.on(Side.RIGHT))
                .toList();
    }

    /// A round on which she breathes all the way through, without a stay.
    List<Note> breath(Millis time, Side side) {
        return fitted(time, side, false);
    }

    /// The drawing as fast as it is drawn, from where it is.
    Note onAndOn(Millis time, double from, Breath breath, Side side) {
        boolean sameWords =
                rhythm.steps().stream().map(Rhythm.Step::words).distinct().count() == 1;
        String words = sameWords ? rhythm.steps().getFirst().words() : "";
        double to = from + time.count() / 1000.0 / rhythm.seconds();
        return new Note(time, Doing.MOVE, breath, side, words, new Drawn(from, to));
    }

    /// Staying in a pose with calm breaths, in and out.
    List<Note> calm(Millis time, int breaths, Drawn stay, Side side) {
        Millis[] halves = time.cut(evenly(2 * breaths));
        double part = (stay.to() - stay.from()) / halves.length;
        var notes = new ArrayList<Note>();
        for (int i = 0; i < halves.length; i++) {
            Breath breath = i % 2 == 0 ? Breath.IN : Breath.OUT;
            Drawn drawn = new Drawn(stay.from() + i * part, stay.from() + (i + 1) * part);
            notes.add(new Note(halves[i], Doing.STAY, breath, side, "", drawn));
        }
        return notes;
    }

    static double[] evenly(int parts) {
        var weights = new double[parts];
        Arrays.fill(weights, 1);
        return weights;
    }

    private List<Note> fitted(Millis time, Side side, boolean withStays) {
        var notes = new ArrayList<Note>();
        for (Rhythm.Step step : rhythm.steps()) {
            if (withStays && stays(step)) {
                notes.add(note(step.breath(), Doing.MOVE, side, step.words(), step.from(), step.there()));
                notes.add(note(Breath.FREE, Doing.STAY, side, "", step.there(), step.to()));
            } else {
                notes.add(note(step.breath(), Doing.MOVE, side, step.words(), step.from(), step.to()));
            }
        }
        Millis[] lengths = time.cut(weights(notes, time));
        for (int i = 0; i < lengths.length; i++) {
            notes.set(i, notes.get(i).lasting(lengths[i]));
        }
        return atEase(notes);
    }

    private static Note note(Breath breath, Doing doing, Side side, String words, double from, double to) {
        return new Note(Millis.NONE, doing, breath, side, words, new Drawn(from, to));
    }

    /// As drawn; time to spare lengthens the stays, if there are any.
    private double[] weights(List<Note> notes, Millis time) {
        long stays = notes.stream().filter(note -> note.doing() == Doing.STAY).count();
        double spare = Math.max(0, time.count() / 1000.0 - rhythm.seconds());
        return notes.stream()
                .mapToDouble(note -> (note.drawn().to() - note.drawn().from()) * rhythm.seconds()
                        + (note.doing() == Doing.STAY ? spare / stays : 0))
                .toArray();
    }

    /// Where one breath would take too long, round after round, she breathes as it comes.
    private static List<Note> atEase(List<Note> notes) {
        var eased = new ArrayList<Note>();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            int breath = 0;
            for (int j = i; j < i + notes.size() && notes.get(j % notes.size()).breath() == note.breath(); j++) {
                breath += notes.get(j % notes.size()).lasts().count();
            }
            eased.add(breath > LONGEST_BREATH.count() ? note.breathing(Breath.FREE) : note);
        }
        return eased;
    }
}
