package care.plumbline.app.web.today;

import java.util.List;

/// What she is told while she is pregnant again.
///
/// @param found danger signs she told of, by name
/// @param tag names her word for it in the form that takes it back
public record PregnantPage(List<String> found, String headline, List<String> says, String ends, String tag) {

    public PregnantPage {
        found = List.copyOf(found);
        says = List.copyOf(says);
    }
}
