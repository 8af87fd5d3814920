package care.plumbline.pages.settings;

import care.plumbline.pages.words.KeepWords;

/// Why a file was not taken.
///
/// @param says what that means for her and what she can do
/// @param exactly which field, what was expected and what came, for whoever helps her; empty: the sentence says it all
public record WrongFile(String says, String exactly) {

    WrongFile(String says) {
        this(says, "");
    }

    /// What is wrong at a place in it.
    ///
    /// @param found empty: nothing is there
    static WrongFile at(String where, String expected, String found, String says, KeepWords say) {
        return new WrongFile(
                says, found.isEmpty() ? say.fileNothing(expected, where) : say.fileFound(expected, found, where));
    }
}
