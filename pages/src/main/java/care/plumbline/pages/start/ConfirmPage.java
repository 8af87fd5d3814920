package care.plumbline.pages.start;

import care.plumbline.pages.asking.StepPage.Kept;
import care.plumbline.pages.danger.Alert;
import java.util.List;
import java.util.Optional;

/// A yes that shows a danger sign, to be kept or taken back.
///
/// @param alert what it asks for; empty: somebody has looked at it
/// @param id of the question
/// @param ask its words
public record ConfirmPage(Optional<Alert> alert, String id, String ask, List<Kept> kept) {
    public ConfirmPage {
        kept = List.copyOf(kept);
    }
}
