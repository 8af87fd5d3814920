package care.plumbline.pages.keys;

import java.util.List;

/// What opens her journal.
///
/// @param devices how many of the locks are devices
public record LocksPage(List<Row> rows, int devices) {

    public LocksPage {
        rows = List.copyOf(rows);
    }

    /// Whether one may be taken away.
    public boolean removable() {
        return rows.size() > 1;
    }

    public boolean hasSheet() {
        return rows.stream().anyMatch(Row::sheet);
    }

    /// One of them.
    ///
    /// @param says what it is, or what she calls it
    /// @param since empty: nobody knows
    public record Row(String tag, boolean sheet, boolean here, String says, String name, String since) {}
}
