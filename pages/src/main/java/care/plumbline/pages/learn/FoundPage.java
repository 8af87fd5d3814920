package care.plumbline.pages.learn;

import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.safety.Finding;
import care.plumbline.pages.danger.Conclusion;
import care.plumbline.pages.danger.Numbers;
import care.plumbline.pages.danger.WhomToCall;
import care.plumbline.pages.learn.Search.Hit;
import care.plumbline.pages.library.Link;
import care.plumbline.pages.library.Reader;
import care.plumbline.pages.library.Topic;
import java.util.List;
import java.util.stream.Stream;

/// What a search found: a danger sign first, then the best pages.
///
/// @param asked what she looked for
/// @param signs what it may be a sign of
/// @param whom whom to call about them, or, where nothing was found, whom to ask
/// @param more the next best, shown when she wants them
/// @param left how many more there are
public record FoundPage(
        String asked, List<Sign> signs, WhomToCall whom, List<Found> found, List<Found> more, int left) {

    private static final int FIRST = 5;
    private static final int MOST = 24;
    private static final int MOST_SIGNS = 3;

    /// A danger sign.
    ///
    /// @param chip how soon
    /// @param todo what to do; empty: only its page says it
    public record Sign(Link link, Conclusion kind, String chip, String meaning, List<String> todo) {
        public Sign {
            todo = List.copyOf(todo);
        }
    }

    /// One page that fits.
    ///
    /// @param sign whether it is a danger sign
    /// @param says the sentence that fits best, in parts
    public record Found(Link link, String kind, boolean sign, List<Piece> says) {
        public Found {
            says = List.copyOf(says);
        }
    }

    public FoundPage {
        signs = List.copyOf(signs);
        found = List.copyOf(found);
        more = List.copyOf(more);
    }

    /// @param numbers whom to call where she is
    static FoundPage of(String asked, Search search, Reader reader, Numbers numbers) {
        List<Hit> hits = search.find(asked).stream()
                .filter(hit -> !reader.leavesOut(hit.topic()))
                .toList();
        boolean mayBeOne = hits.stream().anyMatch(hit -> hit.isSign() && hit.called() > 0);
        var meant = new Meant(reader.library().guide(), reader.today());
        List<Finding> signs = hits.stream()
                .filter(_ -> mayBeOne)
                .flatMap(hit -> hit.topic() instanceof Topic.OfSign sign
                        ? Stream.of(meant.of(sign, hit.beginnings(), reader.language()))
                        : Stream.empty())
                .limit(MOST_SIGNS)
                .toList();
        List<Found> pages = hits.stream()
                .filter(hit -> !mayBeOne || !hit.isSign())
                .map(hit ->
                        new Found(reader.link(hit.topic()), hit.topic().kind(reader.say()), hit.isSign(), hit.parts()))
                .toList();
        return new FoundPage(
                asked,
                signs.stream().map(sign -> sign(sign, reader)).toList(),
                whom(signs, reader, numbers),
                pages.stream().limit(FIRST).toList(),
                pages.stream().skip(FIRST).limit(MOST - FIRST).toList(),
                Math.max(0, pages.size() - MOST));
    }

    private static WhomToCall whom(List<Finding> signs, Reader reader, Numbers numbers) {
        if (signs.isEmpty()) {
            return WhomToCall.toAsk(numbers);
        }
        return WhomToCall.about(
                reader.library().guide(),
                numbers,
                signs.stream().limit(1).filter(found -> !isQuiet(found)).toList());
    }

    /// Others may see her screen: what is discreet is only named.
    private static boolean isQuiet(Finding found) {
        return found.sign().discreet() && found.urgency() != Urgency.CALL_NOW;
    }

    private static Sign sign(Finding found, Reader reader) {
        Conclusion kind = Conclusion.of(found.urgency());
        boolean quiet = isQuiet(found);
        return new Sign(
                reader.link(new Topic.OfSign(found.sign(), List.of())),
                kind,
                quiet ? "" : kind.chip(reader.words().safety()),
                quiet ? "" : reader.says(found.sign().meaning()),
                quiet ? List.of() : reader.says(found.todo()));
    }
}
