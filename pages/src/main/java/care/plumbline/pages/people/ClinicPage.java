package care.plumbline.pages.people;

import care.plumbline.pages.asking.Field;
import java.util.List;

/// What a clinician said, and what follows.
///
/// @param said whether she has told us anything
/// @param by who and when
/// @param moves the movements that may be named
/// @param kept what is left out because of it
/// @param opened what it opens
/// @param shut what it does not open, and why
public record ClinicPage(
        boolean said,
        String by,
        Field restricts,
        Field cleared,
        List<NamedMove> moves,
        Field who,
        Field when,
        Signed signed,
        List<Line> kept,
        List<Line> opened,
        List<Line> shut) {

    /// What was typed with it; empty: nothing.
    public record Signed(String nameAsk, String name, String noteAsk, String note) {}

    /// @param says what, `why` the reason or until when
    public record Line(String says, String why) {}

    public ClinicPage {
        moves = List.copyOf(moves);
        kept = List.copyOf(kept);
        opened = List.copyOf(opened);
        shut = List.copyOf(shut);
    }
}
