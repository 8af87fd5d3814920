package care.plumbline.pages.settings;

import care.plumbline.pages.danger.Numbers;
import care.plumbline.pages.show.Drawings.Drawing;
import java.util.List;

/// Everything she can set.
///
/// @param rows wishes with a few values each
/// @param figure the woman in the pictures, as she looks now
/// @param guess where we take her to be; empty: she said where
/// @param leftOut what she can ask us to leave out
/// @param phone whether her journal lives on this phone
/// @param locks whether it has a lock of her own
/// @param links whether she can show it by a link from here
/// @param intended what this is and what it is not
public record SettingsPage(
        List<Row> rows,
        List<Option> languages,
        Drawing figure,
        Numbers numbers,
        List<Option> countries,
        String guess,
        List<LeftOut> leftOut,
        boolean phone,
        boolean locks,
        boolean links,
        String intended,
        String version,
        String guideVersion) {

    public SettingsPage {
        rows = List.copyOf(rows);
        languages = List.copyOf(languages);
        countries = List.copyOf(countries);
        leftOut = List.copyOf(leftOut);
    }

    /// One wish.
    ///
    /// @param note what it does; empty: it speaks for itself
    public record Row(String wish, String says, String note, List<Option> options) {
        public Row {
            options = List.copyOf(options);
        }
    }

    public record Option(String value, String says, boolean on) {}

    /// Something she may want left out.
    ///
    /// @param tag names it in the form
    /// @param ofWords whether it leaves out words; otherwise it says how things stand
    /// @param because the question whose answer leaves it out already; empty: it is hers to choose here
    public record LeftOut(String tag, String says, String why, boolean on, boolean ofWords, String because) {}
}
