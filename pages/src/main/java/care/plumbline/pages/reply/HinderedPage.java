package care.plumbline.pages.reply;

import care.plumbline.pages.visit.Hindrance;
import java.util.List;

/// The page that says what keeps her journal from doing what it should, and what she can do meanwhile.
///
/// @param action where the form was sent that could not be kept; empty: none was sent
/// @param unkept what she wrote in it, to be sent again from this page; empty: there was none
public record HinderedPage(Hindrance why, String action, List<SentField> unkept) {

    public HinderedPage {
        unkept = List.copyOf(unkept);
    }

    /// Whether something she wrote waits on it: then no link of it leads away from that.
    public boolean isSent() {
        return !unkept.isEmpty();
    }

    /// Whether something she sent is gone with the journal it was for.
    public boolean isGone() {
        return unkept.isEmpty() && !action.isEmpty();
    }

    HinderedPage(Hindrance why) {
        this(why, "", List.of());
    }
}
