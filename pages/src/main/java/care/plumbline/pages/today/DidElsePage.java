package care.plumbline.pages.today;

import java.util.List;

/// What she may have done instead, and how long.
public record DidElsePage(List<Kind> kinds, List<Integer> minutes) {

    public DidElsePage {
        kinds = List.copyOf(kinds);
        minutes = List.copyOf(minutes);
    }

    public record Kind(String code, String says) {}
}
