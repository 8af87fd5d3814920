package care.plumbline.journal.seal;

/// One entry as the store keeps it: where it stands, its name, and letters nobody can read without the key.
public record SealedPage(Position position, EntryId id, String sealed) {}
