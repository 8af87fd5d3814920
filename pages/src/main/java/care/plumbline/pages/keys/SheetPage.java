package care.plumbline.pages.keys;

import java.util.List;

/// The sheet: said before what it is for, then with its words.
///
/// @param words none: it is not made yet
/// @param day when it was made, as printed on it
/// @param first the place of a word she types back, from 1
/// @param second another
/// @param wrong the place of the word that did not fit; 0: none
public record SheetPage(List<String> words, String day, int first, int second, int wrong) {

    public SheetPage {
        words = List.copyOf(words);
    }

    static SheetPage before() {
        return new SheetPage(List.of(), "", 0, 0, 0);
    }

    /// All of them as one text.
    public String text() {
        return String.join(" ", words);
    }
}
