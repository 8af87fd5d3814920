package care.plumbline.pages.outing;

import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.plan.Plan;
import care.plumbline.core.plan.RungStanding;
import care.plumbline.pages.show.Tag;
import java.util.Optional;

/// What names a rung in an address, without saying what it is.
final class RungTag {

    private RungTag() {}

    static String of(Rung rung) {
        return Tag.of("rung", rung.id()).letters();
    }

    /// The rung of this name to go out for; empty: there is none.
    static Optional<RungStanding> in(Plan plan, String tag) {
        return plan.ladder().stream()
                .filter(one -> one.rung().isOuting() && of(one.rung()).equals(tag))
                .findFirst();
    }
}
