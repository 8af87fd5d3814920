package care.plumbline.pages.people;

import care.plumbline.pages.people.ByLinkPage.Codes;
import java.util.List;

/// What whoever holds a link sees, before it is opened: nothing of hers, the same for everybody.
///
/// @param not what may be told to wait
/// @param may what may be allowed
/// @param moves what may be named
/// @param roles who may say so
public record ShownPage(Codes not, Codes may, Codes roles, List<NamedMove> moves, String note) {
    public ShownPage {
        moves = List.copyOf(moves);
    }
}
