package care.plumbline.pages.today;

import care.plumbline.pages.danger.Lead;
import java.util.List;
import java.util.Optional;

/// What she is told while she is pregnant again.
///
/// @param lead that somebody has to look at her
/// @param found danger signs she told of that can wait for a visit, by name
/// @param tag names her word for it in the form that takes it back
public record PregnantPage(
        Optional<Lead> lead, List<String> found, String headline, List<String> says, String ends, String tag) {

    public PregnantPage {
        found = List.copyOf(found);
        says = List.copyOf(says);
    }
}
