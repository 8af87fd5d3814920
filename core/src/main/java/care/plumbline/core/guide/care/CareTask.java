package care.plumbline.core.guide.care;

import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.load.Centimetres;
import care.plumbline.core.load.Grip;
import care.plumbline.core.load.Stance;
import care.plumbline.core.rule.Condition;
import java.util.List;
import java.util.Optional;

/// Something she does for her child again and again, with the ways of doing it.
///
/// @param partWhen when it is part of her day; empty: of every day
/// @param ifUnknown whether we count it while we do not know
/// @param times a day
/// @param minutes each time
/// @param shownInMinutes whether she knows it by its minutes rather than by its times
/// @param babies which of two babies it holds; one older child is held alone
/// @param ways the first whose condition holds is hers
public record CareTask(
        Id id,
        int number,
        Text name,
        Carried carries,
        Babies babies,
        Optional<Condition> partWhen,
        boolean ifUnknown,
        HowMuch times,
        HowMuch minutes,
        boolean shownInMinutes,
        List<Way> ways,
        Provenance provenance) {

    /// One way of doing it.
    ///
    /// @param when when it is hers; empty: only if we suggest it, or have to guess
    /// @param usual whether it is our guess while we do not know
    /// @param carries what she holds in this way, where that differs
    /// @param hands what the lifting equation needs; empty where nothing is lifted
    public record Way(
            Id id,
            Text name,
            Optional<Condition> when,
            boolean usual,
            Optional<Carried> carries,
            Stance stance,
            Optional<Hands> hands) {}

    /// Where the hands are when a lift begins, and how far they go.
    public record Hands(Centimetres out, Centimetres from, Centimetres travel, Grip grip) {}

    public CareTask {
        ways = List.copyOf(ways);
        if (ways.stream().filter(Way::usual).count() != 1) {
            throw new IllegalArgumentException("one way of " + id + " is the usual one");
        }
    }

    /// Our guess at how she does it.
    public Way usualWay() {
        return ways.stream().filter(Way::usual).findFirst().orElseThrow();
    }

    public Optional<Way> way(Id way) {
        return ways.stream().filter(one -> one.id().equals(way)).findFirst();
    }
}
