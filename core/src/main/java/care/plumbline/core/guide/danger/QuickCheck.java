package care.plumbline.core.guide.danger;

import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import java.util.List;

/// One line of the daily short form; a tick opens the questions behind it.
///
/// @param opens none: the whole safety screen
public record QuickCheck(Id id, Text ask, List<String> opens) {
    public QuickCheck {
        opens = List.copyOf(opens);
    }

    /// Whether it stands for everything that has no line of its own.
    public boolean opensAll() {
        return opens.isEmpty();
    }
}
