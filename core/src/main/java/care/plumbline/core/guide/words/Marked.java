package care.plumbline.core.guide.words;

import java.util.List;

/// A phrase some parts of which are a link or stand out: what is between `[` and `]` in `words/`.
///
/// @param parts in turn what is outside and what is inside; the first and the last are outside and may be empty
public record Marked(List<String> parts) {

    public Marked {
        parts = List.copyOf(parts);
    }

    /// What comes before the first mark.
    public String before() {
        return parts.getFirst();
    }

    /// What stands within the first mark.
    public String inside() {
        return parts.get(1);
    }

    /// What follows the first mark, up to the next.
    public String after() {
        return parts.get(2);
    }

    /// A part by its place: even places are outside, odd ones inside a mark.
    public String part(int place) {
        return parts.get(place);
    }
}
