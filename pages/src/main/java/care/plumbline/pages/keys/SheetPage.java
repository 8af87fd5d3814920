package care.plumbline.pages.keys;

import care.plumbline.pages.asking.TwoOfThem;
import java.util.Optional;

/// The sheet: said before what it is for, then with its words.
///
/// @param two its words and which of them are asked; empty: it is not made yet
/// @param day when it was made, as printed on it
/// @param where the whole address to type its words at
/// @param wrong what is wrong with a word she typed back; empty: nothing
/// @param passkey whether a passkey opens her journal as well
public record SheetPage(Optional<TwoOfThem> two, String day, String where, String wrong, boolean passkey) {

    static SheetPage before(boolean passkey) {
        return new SheetPage(Optional.empty(), "", "", "", passkey);
    }
}
