package care.plumbline.pages.session;

import care.plumbline.pages.asking.Field;
import care.plumbline.pages.session.Reel.Move;
import care.plumbline.pages.show.Drawings.Drawing;
import java.util.List;
import java.util.Optional;

/// The movement she is at.
///
/// @param amount how much of it, in the way she does it
/// @param steps what she does, in that way
/// @param says what the figure says to those who listen
/// @param at which one it is, of how many, counted from 1
/// @param hint how she does it; what it feels like where she does it as shown
/// @param stoppedAt how far into it she stopped, in words; empty: she begins it
/// @param easier and `harder`: whether there is something to take instead
/// @param woke whether stopping speaks of a baby who woke up
/// @param rest what is said when it hurts
/// @param first what is asked when it is over, also without a network
/// @param back what takes her last tap back; empty before she has tapped
/// @param json what the script plays
public record PlayerPage(
        Step step,
        Move move,
        String amount,
        List<String> steps,
        Drawing figure,
        String says,
        int at,
        int of,
        String hint,
        String stoppedAt,
        boolean easier,
        boolean harder,
        boolean woke,
        Rest rest,
        Field first,
        Optional<Step> back,
        String json) {

    /// What every form about a movement names.
    public record Step(String session, int place, String move, int into) {}

    /// When it hurt.
    ///
    /// @param easier the name of the easier movement, or how to do the same in an easier way; empty: neither
    /// @param signs what to look for: the lines of the short form
    public record Rest(String easier, List<Sign> signs) {
        public Rest {
            signs = List.copyOf(signs);
        }
    }

    public PlayerPage {
        steps = List.copyOf(steps);
    }

    /// A line of the short form of danger signs, to tick.
    public record Sign(String id, String says) {}
}
