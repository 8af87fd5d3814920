package care.plumbline.core.guide;

import java.util.List;

/// One line of the daily short form; a tick opens the questions behind it.
public record QuickCheck(Id id, Text ask, List<String> opens) {
    public QuickCheck {
        opens = List.copyOf(opens);
    }
}
