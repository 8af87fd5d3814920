package care.plumbline.body.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Down and up again once: how she was at the bottom, and how long it took.
///
/// @param number from 1
/// @param begins in seconds
/// @param ends in seconds
/// @param trunk leaned forward at the bottom, in degrees
/// @param knee bent at the bottom, in degrees
/// @param hip bent at the bottom, in degrees
/// @param reach from the middle of her foot to her hand at the bottom, in widths of a hand
/// @param beside from her foremost toe to her hand at the bottom, in widths of a hand; negative: a foot stood
///     beside it
/// @param rounding of her back at the bottom, where its outline was seen
/// @param seen how surely the places were seen, from 0 to 1
public record Repetition(
        int number,
        double begins,
        double ends,
        double trunk,
        double knee,
        double hip,
        double reach,
        double beside,
        Optional<Double> rounding,
        double seen) {

    /// Within so many degrees of the deepest she is at the bottom.
    private static final double BOTTOM = 10;

    /// @param views from her way down until she stood again, one at least
    /// @param standing the length of her trunk as she stood
    /// @param handWidth in lengths of a trunk
    static Repetition of(int number, List<SideView> views, double standing, double handWidth) {
        double deepest = views.stream().mapToDouble(SideView::down).max().orElse(0);
        List<SideView> bottom =
                views.stream().filter(view -> view.down() >= deepest - BOTTOM).toList();
        var trunk = new ArrayList<Double>();
        var knee = new ArrayList<Double>();
        var hip = new ArrayList<Double>();
        var reach = new ArrayList<Double>();
        var beside = new ArrayList<Double>();
        var rounding = new ArrayList<Double>();
        double seen = 1;
        for (SideView view : bottom) {
            double widths = view.length() / standing / handWidth;
            trunk.add(view.trunk());
            knee.add(view.knee());
            hip.add(view.hip());
            reach.add(view.reach() * widths);
            beside.add(view.beside() * widths);
            view.rounding().ifPresent(rounding::add);
            seen = Math.min(seen, view.seen());
        }
        // An outline that comes and goes is none.
        boolean outlined = 2 * rounding.size() > bottom.size();
        return new Repetition(
                number,
                views.getFirst().seconds(),
                views.getLast().seconds(),
                Watch.middle(trunk),
                Watch.middle(knee),
                Watch.middle(hip),
                Watch.middle(reach),
                Watch.middle(beside),
                outlined ? Optional.of(Watch.middle(rounding)) : Optional.empty(),
                seen);
    }

    public double seconds() {
        return ends - begins;
    }
}
