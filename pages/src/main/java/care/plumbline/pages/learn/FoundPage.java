package care.plumbline.pages.learn;

import care.plumbline.pages.learn.Search.Hit;
import care.plumbline.pages.library.Link;
import care.plumbline.pages.library.Reader;
import java.util.List;

/// What a search found, the best first.
///
/// @param asked what she looked for
/// @param more how many more there are
public record FoundPage(String asked, List<Found> found, int more) {

    private static final int MOST = 24;

    /// One page that fits.
    ///
    /// @param says the sentence that fits best, in parts
    public record Found(Link link, String kind, List<Piece> says) {
        public Found {
            says = List.copyOf(says);
        }
    }

    public FoundPage {
        found = List.copyOf(found);
    }

    static FoundPage of(String asked, Search search, Reader reader) {
        List<Hit> hits = search.find(asked).stream()
                .filter(hit -> !reader.leavesOut(hit.topic()))
                .toList();
        return new FoundPage(
                asked,
                hits.stream()
                        .limit(MOST)
                        .map(hit ->
                                new Found(reader.link(hit.topic()), hit.topic().kind(reader.say()), hit.parts()))
                        .toList(),
                Math.max(0, hits.size() - MOST));
    }
}
