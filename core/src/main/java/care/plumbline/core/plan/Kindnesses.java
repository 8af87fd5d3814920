package care.plumbline.core.plan;

import care.plumbline.core.facts.Facts;
import care.plumbline.core.guide.habit.Kindness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Picks the one kindness of a day.
public final class Kindnesses {

    private Kindnesses() {}

    /// The kindness of this day: one that suits her, those written for a day or a woman like this first.
    ///
    /// The same facts and day give the same sentence. Odd and even days choose from different halves of
    /// the list, so none is said on two days running, whatever she answers in between.
    public static Kindness on(Facts facts) {
        LocalDate today = facts.today();
        var hers = new ArrayList<Kindness>();
        var anyones = new ArrayList<Kindness>();
        List<Kindness> all = facts.guide().kindnesses();
        for (int at = (int) Math.floorMod(today.toEpochDay(), 2L); at < all.size(); at += 2) {
            Kindness one = all.get(at);
            if (one.baby() && !facts.hasBabyAtHome()) {
                continue;
            }
            if (one.suitsWhen().isEmpty()) {
                anyones.add(one);
            } else if (facts.test(one.suitsWhen()).isYes()) {
                hers.add(one);
            }
        }
        long turn = Math.floorDiv(today.toEpochDay(), 2L);
        // What lasts for weeks, such as being without help, leaves every third turn to the others.
        long round = Math.floorDiv(turn, 3L);
        if (hers.isEmpty()) {
            return taken(anyones, turn);
        }
        return Math.floorMod(turn, 3L) == 2 ? taken(anyones, round) : taken(hers, turn - round);
    }

    private static Kindness taken(List<Kindness> from, long turn) {
        return from.get((int) Math.floorMod(turn, (long) from.size()));
    }
}
