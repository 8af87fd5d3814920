package care.plumbline.app.web.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// All a script needs to play what is left of a session, without asking again.
///
/// @param session its name
/// @param of how many movements it has, those behind her included
/// @param into how far into the first one she is, in seconds
/// @param spots what is left, in order; what is not for her today is left out
/// @param moves by tag: those of the spots, and whatever can be taken instead
public record Reel(String session, boolean spoken, int of, int into, List<Spot> spots, Map<String, Move> moves) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public Reel {
        spots = List.copyOf(spots);
        moves = Map.copyOf(moves);
    }

    /// A place of the session.
    ///
    /// @param way 0 as shown, 1 easier, 2 harder
    public record Spot(int place, String move, int way) {}

    /// What to take instead; both are empty where there is nothing.
    ///
    /// @param move the tag of another movement
    /// @param how the same movement in another way; also when the other movement is in the session already
    public record Instead(String move, String how) {
        static final Instead NOTHING = new Instead("", "");
    }

    /// A movement, ready to show and to play.
    ///
    /// @param words of the drawing, named by beats
    /// @param beats each a row: milliseconds, doing, breath, side, set, of sets, repetition, of repetitions, word,
    ///     and what of the drawing plays, from and to; see [care.plumbline.core.practice.Beat]
    public record Move(
            String name,
            String says,
            String amount,
            String breath,
            String feel,
            List<String> steps,
            List<String> stop,
            String day,
            String night,
            Instead hard,
            Instead easy,
            List<String> words,
            List<List<Number>> beats) {
        public Move {
            steps = List.copyOf(steps);
            stop = List.copyOf(stop);
            words = List.copyOf(words);
            beats = List.copyOf(beats);
        }
    }

    /// As JSON that may stand inside a page.
    String json() {
        return JSON.writeValueAsString(this).replace("<", "\\u003c");
    }

    Optional<Move> move(String tag) {
        return Optional.ofNullable(moves.get(tag));
    }
}
