package care.plumbline.core.guide.care;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import java.util.List;
import java.util.Optional;

/// One change that makes a care task easier, and the habit that teaches it.
///
/// @param name what to do, in a few words
/// @param where what it is for
/// @param group of changes that would do the same; only the best of a group is shown
/// @param from the ways it changes; empty: all but the one it leads to
/// @param into how it is then done; empty: not at all
/// @param part of the times that it changes, above 0 and up to 1
public record Easing(
        Id id,
        Text name,
        Text where,
        Id group,
        Id task,
        List<Id> from,
        Optional<Into> into,
        double part,
        Id habit,
        Provenance provenance) {

    public record Into(Id task, Id way) {}

    public Easing {
        from = List.copyOf(from);
        if (!(part > 0 && part <= 1)) {
            throw new IllegalArgumentException("a part lies above 0 and up to 1, found " + part);
        }
    }

    /// Whether it changes this way of doing its task.
    public boolean changes(Id way) {
        return from.isEmpty()
                ? into.map(to -> !(to.task().equals(task) && to.way().equals(way)))
                        .orElse(true)
                : from.contains(way);
    }
}
