package care.plumbline.pages.checkin;

import care.plumbline.pages.danger.Lead;
import java.util.List;
import java.util.Optional;

/// The short form of the danger signs.
///
/// @param again whether it is asked back, because she sent it with nothing on it
public record SignsPage(Optional<Lead> lead, List<CheckInPage.Sign> signs, boolean again) {
    public SignsPage {
        signs = List.copyOf(signs);
    }
}
