package care.plumbline.walk;

import java.util.Locale;

/// What can be wrong with a page, and where it was seen.
enum Heading {
    AXE_BY_DAY,
    AXE_BY_NIGHT,
    SMALL_AT_THE_USUAL_SIZE,
    SMALL_ON_A_NARROW_SCREEN,
    SMALL_IN_LANDSCAPE,
    SMALL_AT_200_PERCENT,
    HIDDEN_AT_THE_USUAL_SIZE,
    HIDDEN_ON_A_NARROW_SCREEN,
    HIDDEN_IN_LANDSCAPE,
    HIDDEN_AT_200_PERCENT,
    OUTSIDE_AT_THE_USUAL_SIZE,
    OUTSIDE_ON_A_NARROW_SCREEN,
    OUTSIDE_IN_LANDSCAPE,
    OUTSIDE_AT_200_PERCENT,
    /// Words that run over two lines.
    BROKEN_AT_THE_USUAL_SIZE,
    BROKEN_ON_A_NARROW_SCREEN,
    BROKEN_IN_LANDSCAPE,
    BROKEN_AT_200_PERCENT,
    /// What she reads jumps while the page comes.
    MOVES,
    FOCUS,
    /// Another origin was asked, or something failed.
    FORBIDDEN;

    /// How large the letters and the screen are.
    enum Size {
        AT_THE_USUAL_SIZE,
        ON_A_NARROW_SCREEN,
        IN_LANDSCAPE,
        AT_200_PERCENT
    }

    /// @param list `small`, `hidden`, `outside` or `broken`, as the script that looks at controls calls them
    static Heading of(String list, Size size) {
        return valueOf(list.toUpperCase(Locale.ROOT) + "_" + size);
    }
}
