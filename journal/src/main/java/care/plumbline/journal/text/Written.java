package care.plumbline.journal.text;

import care.plumbline.core.journal.Entry;
import care.plumbline.journal.seal.EntryId;
import java.time.Instant;

/// An entry with the name its writer gave it, and the moment it was recorded (UTC).
public record Written(EntryId id, Entry entry, Instant recorded) {}
