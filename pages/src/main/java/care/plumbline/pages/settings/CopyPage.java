package care.plumbline.pages.settings;

import care.plumbline.pages.asking.TwoOfThem;
import java.util.Optional;

/// The sealed copy of her journal with a server.
///
/// @param state how it stands
/// @param two its new words and which of them are asked; empty: none are being made
/// @param wrong what is wrong with a word she typed back; empty: nothing
/// @param day when its words were made, as printed beside them
/// @param where the whole address to type them at; empty: none is known
public record CopyPage(State state, Optional<TwoOfThem> two, String wrong, String day, String where) {

    static CopyPage of(State state) {
        return new CopyPage(state, Optional.empty(), "", "", "");
    }

    /// How a copy stands.
    public sealed interface State {

        /// None can be kept.
        ///
        /// @param says why
        record NoneHere(String says) implements State {}

        /// @param told what was just done; empty: nothing
        record Off(String told) implements State {}

        /// @param copied when; empty: nothing is copied so far
        /// @param waiting how many entries are still to be copied
        /// @param asked whether the server said so just now: else nobody knows whether it is still there
        /// @param trouble what kept the last try from going through; empty: nothing
        record On(String copied, int waiting, boolean asked, String trouble) implements State {

            /// Whether its words bring back what was copied.
            boolean bringsBack() {
                return asked && !copied.isEmpty();
            }
        }

        /// Whether it is to be erased is asked.
        record Asks() implements State {}

        /// @param says what became of it
        /// @param there whether something of it is left with the server
        record Over(String says, boolean there) implements State {}
    }
}
