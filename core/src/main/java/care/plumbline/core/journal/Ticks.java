package care.plumbline.core.journal;

import care.plumbline.body.exact.InOrder;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What a page of boxes says: which she ticked, and whether she also said that none fits.
///
/// A tick always counts, also beside "none of these": a contradiction is never a no. A box left empty is a no
/// only where she ticked another one or said that none fits; a page on which she did nothing says nothing.
///
/// @param ticked the boxes she ticked
/// @param none whether she said that none of them fits
public record Ticks(Set<String> ticked, boolean none) {

    public Ticks {
        ticked = InOrder.set(ticked);
    }

    /// Whether she neither ticked a box nor said that none fits.
    public boolean isNothing() {
        return ticked.isEmpty() && !none;
    }

    /// What she says to one box; empty while the page says nothing.
    public Optional<Answer.YesNo> of(String box) {
        return isNothing() ? Optional.empty() : Optional.of(new Answer.YesNo(ticked.contains(box)));
    }

    /// The page as one answer of several; empty while it says nothing.
    public Optional<Answer.Several> together() {
        return isNothing() ? Optional.empty() : Optional.of(new Answer.Several(new TreeSet<>(ticked)));
    }
}
