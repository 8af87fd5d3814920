package care.plumbline.pages.people;

import java.util.List;

/// What she shows by links.
///
/// @param days for how many days a link may open
/// @param usual as many as are chosen for her
/// @param full whether she has as many links as there can be
public record ByLinkPage(
        List<Row> rows,
        List<Integer> days,
        int usual,
        boolean full,
        Codes not,
        Codes may,
        Codes roles,
        Codes picks,
        Codes bars) {

    public ByLinkPage {
        rows = List.copyOf(rows);
        days = List.copyOf(days);
    }

    /// One link.
    ///
    /// @param place what her browser knows it by
    /// @param state how it stands, a sentence
    /// @param answer sealed; empty: none came
    /// @param read whether she has read it
    /// @param looks who looked, a line each
    /// @param wrong that wrong codes were typed; empty: none
    public record Row(
            String tag,
            String place,
            String name,
            String state,
            boolean opens,
            String answer,
            boolean read,
            List<String> looks,
            String wrong) {
        public Row {
            looks = List.copyOf(looks);
        }
    }

    /// The choices of a question a clinician answers.
    public record Codes(String question, String ask, List<Code> codes) {
        public Codes {
            codes = List.copyOf(codes);
        }
    }

    public record Code(String code, String says) {}
}
