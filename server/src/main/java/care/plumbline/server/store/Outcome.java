package care.plumbline.server.store;

import care.plumbline.journal.seal.EntryId;
import care.plumbline.journal.seal.Position;
import java.util.Set;

/// What became of an append.
public sealed interface Outcome {

    /// Written and durable; the journal now ends at `last`.
    record Appended(Position last) implements Outcome {}

    /// Every entry was written by an earlier call: nothing to do.
    record Repeated() implements Outcome {}

    /// Nothing written: the journal ends at `found`, and of the entries sent, `present` are already in it.
    record Conflict(Position found, Set<EntryId> present) implements Outcome {
        public Conflict {
            present = Set.copyOf(present);
        }
    }

    /// Nothing written: there is no such journal, or it was erased.
    record Absent() implements Outcome {}
}
