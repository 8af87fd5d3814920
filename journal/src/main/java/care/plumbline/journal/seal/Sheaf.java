package care.plumbline.journal.seal;

import java.util.List;

/// Pages in order, with the sealed head that says which page is the last: what is appended, and what is
/// read.
///
/// @param last the position of the journal's last page, as the store keeps it in the clear
/// @param head the same, sealed, with the chain's last link; a journal always has one
/// @param pages none when a journal is begun, or when nothing follows the position read from
public record Sheaf(Position last, String head, List<SealedPage> pages) {

    public Sheaf {
        pages = List.copyOf(pages);
    }

    /// How much its pages weigh on a store.
    public long letters() {
        return pages.stream().mapToLong(page -> page.sealed().length()).sum();
    }
}
