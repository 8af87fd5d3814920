package care.plumbline.server.paper;

import java.util.Set;

/// A size of paper.
public enum Size {
    A4("A4"),
    LETTER("letter");

    /// Where Letter is what lies in a printer.
    private static final Set<String> LETTERS = Set.of("US", "CA", "MX", "PH");

    private final String css;

    Size(String css) {
        this.css = css;
    }

    /// What is usual in a country.
    ///
    /// @param country its code
    public static Size usualIn(String country) {
        return LETTERS.contains(country) ? LETTER : A4;
    }

    String css() {
        return css;
    }
}
