package care.plumbline.pages.coach;

import care.plumbline.pages.danger.Lead;
import java.util.List;
import java.util.Optional;

/// Her safety, or a word of her clinician, stands before it.
///
/// @param because why; none: her safety check says it
/// @param open whether questions of her safety check are open
public record NotTodayPage(Optional<Lead> lead, List<String> because, boolean open) {
    public NotTodayPage {
        because = List.copyOf(because);
    }
}
