package care.plumbline.pages.start;

import care.plumbline.pages.asking.StepPage.Kept;
import care.plumbline.pages.show.Drawings.Drawing;
import java.util.List;
import java.util.Optional;

/// The first relief: one session for the place she tapped.
///
/// @param places as she tapped them; empty: none that the body has
/// @param loss where it says who is there for her after a loss; empty: she did not say that hers is not with her
/// @param kept her answers, which are stored nowhere yet, and how long and where she wants it
/// @param onPhone whether her home is her phone
public record ReliefPage(
        String headline,
        String places,
        Optional<Offer> offer,
        List<Chip> lengths,
        List<Chip> settings,
        Optional<Sharpen> sharpen,
        List<String> limits,
        String loss,
        List<Kept> kept,
        boolean onPhone) {

    public ReliefPage {
        lengths = List.copyOf(lengths);
        settings = List.copyOf(settings);
        limits = List.copyOf(limits);
        kept = List.copyOf(kept);
    }

    /// A session that fits.
    ///
    /// @param position what of the room it takes
    record Offer(Drawing figure, String figureOf, int moves, int takes, String position, List<Move> list) {
        Offer {
            list = List.copyOf(list);
        }
    }

    record Move(String name, String href) {}

    /// A tap that changes the offer.
    record Chip(String says, String value, boolean on) {}

    /// One question that makes the next session fit better.
    ///
    /// @param name under which its answer rides along
    record Sharpen(String ask, String name, List<Chip> chips) {
        Sharpen {
            chips = List.copyOf(chips);
        }
    }
}
