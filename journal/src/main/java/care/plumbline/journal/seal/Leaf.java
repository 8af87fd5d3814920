package care.plumbline.journal.seal;

/// One entry in the clear: its name and its text. Never printed, because it is what she said.
public record Leaf(EntryId id, String text) {

    @Override
    public String toString() {
        return "page " + id;
    }
}
