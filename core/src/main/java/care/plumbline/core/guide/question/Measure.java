package care.plumbline.core.guide.question;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Text;
import java.util.List;
import java.util.Optional;

/// Something that is asked again and again to see how she is doing.
///
/// @param reads questions whose answers are its values; of a day, the first that was answered counts
/// @param highest the end of the scale that begins at 0
/// @param moreIsBetter whether a higher value is the better one
/// @param change what counts as a real change
/// @param says what counts as a real change, in words
/// @param floor where it stands too low to fall any more
public record Measure(
        Text name,
        List<String> reads,
        int highest,
        boolean moreIsBetter,
        Change change,
        Text says,
        Optional<Floor> floor,
        Provenance provenance) {

    public Measure {
        reads = List.copyOf(reads);
    }

    /// What counts as a real change: so many points, or so much of where she began.
    ///
    /// @param percent of where she began
    /// @param atLeast how many points a change of so many percent needs as well
    public record Change(double points, double percent, double atLeast) {

        /// Whether the way from one value to another is a real change, in either direction.
        public boolean isReal(double from, double to) {
            double size = Math.abs(to - from);
            return size >= points || (size >= atLeast && from > 0 && size * 100 >= percent * from);
        }
    }

    /// Below this value it says little.
    public record Floor(int below, Text says) {}
}
