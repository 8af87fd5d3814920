package care.plumbline.pages.settings;

/// Why a file was not taken.
///
/// @param says what that means for her and what she can do
/// @param exactly which field, what was expected and what came, for whoever helps her; empty: the sentence says it all
public record WrongFile(String says, String exactly) {

    WrongFile(String says) {
        this(says, "");
    }
}
