package care.plumbline.journal.seal;

import java.util.List;

/// Pages that were opened and found genuine, in order, and the head after the last of them.
public record Opened(Head head, List<Leaf> pages) {

    public Opened {
        pages = List.copyOf(pages);
    }
}
