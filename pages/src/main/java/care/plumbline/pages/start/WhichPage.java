package care.plumbline.pages.start;

import care.plumbline.pages.asking.StepPage.Kept;
import care.plumbline.pages.danger.Alert;
import java.util.List;
import java.util.Optional;

/// A tick, and none of what stands behind it.
///
/// @param line what she ticked
/// @param denied what of it she was asked and did not tick
public record WhichPage(Optional<Alert> alert, String line, List<String> denied, List<Kept> kept) {
    public WhichPage {
        denied = List.copyOf(denied);
        kept = List.copyOf(kept);
    }
}
