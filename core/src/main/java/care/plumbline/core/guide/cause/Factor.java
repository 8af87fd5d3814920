package care.plumbline.core.guide.cause;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;

/// Something of her days that may go with her pain.
///
/// @param seen how a day shows whether it was so
/// @param when which day's
/// @param on how the days on which it was so are called
/// @param others how the others are called
/// @param baby speaks of a baby or child, and is left out when she asks for that
public record Factor(
        Id id, Text name, Seen seen, When when, Text on, Text others, boolean baby, Provenance provenance) {

    /// How a day shows it.
    public sealed interface Seen {

        /// A number she gave: her days are parted at a whole number between these, where they part
        /// most evenly.
        record Under(String question, int from, int to) implements Seen {}

        /// The choice she made.
        record Chose(String question, String code) implements Seen {}

        /// One of those she ticked; not ticked on a day she told of counts as no.
        record Ticked(String question, String code) implements Seen {}

        /// She did a movement of the plan; a day without one counts as no.
        record Practised() implements Seen {}
    }

    /// Which day is looked at, seen from the day of the pain.
    public enum When {
        /// What she says on the same day, of the night before.
        SAME_DAY("same-day"),
        DAY_BEFORE("day-before");

        private final String code;

        When(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
