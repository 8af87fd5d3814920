package care.plumbline.pages.keys;

import java.util.List;

/// A link for another phone of hers, shown once.
///
/// @param words the secret in it, to type where no camera is at hand
/// @param name what she calls that phone; empty: nothing
/// @param where the whole address to type them at
public record LinkPage(List<String> words, String name, String where) {

    public LinkPage {
        words = List.copyOf(words);
    }

    /// All of them as one text.
    public String text() {
        return String.join(" ", words);
    }
}
