package care.plumbline.journal.text;

import care.plumbline.core.journal.Journal;
import care.plumbline.core.journal.Told;
import care.plumbline.journal.seal.Head;
import java.util.List;
import java.util.stream.Stream;

/// A journal as it was read: its entries in order, and the head that lets reading and appending go on from
/// here.
///
/// Immutable, so it may be kept between two visits; [Journals#read(Unlocked, Contents)] brings it up to
/// date.
public record Contents(List<Written> entries, Head head) {

    public Contents {
        entries = List.copyOf(entries);
    }

    /// Everything she said and did and did not take back, for [care.plumbline.core.recovery.Recovery].
    public Journal journal() {
        return Journal.standing(told());
    }

    /// Every entry under its name, taken back or not.
    public List<Told> told() {
        return entries.stream()
                .map(written -> new Told(written.id().toString(), written.entry()))
                .toList();
    }

    public Contents with(List<Written> more, Head now) {
        if (more.isEmpty() && now.equals(head)) {
            // Most visits find nothing new; a long journal need not be copied for that.
            return this;
        }
        return new Contents(Stream.concat(entries.stream(), more.stream()).toList(), now);
    }
}
