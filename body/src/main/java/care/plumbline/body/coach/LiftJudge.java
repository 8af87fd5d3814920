package care.plumbline.body.coach;

import care.plumbline.body.coach.Finding.Sureness;
import care.plumbline.body.coach.Finding.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Judges a lift: wide lines for what nobody means, her own practice for the rest.
///
/// No way of bending is wrong in itself. A straight back over straight knees is a hinge and is left alone;
/// whether knees or hips do the work matters less than how near the load is (von Arx 2021; the guide names it).
record LiftJudge(Yardstick yardstick) {

    List<Finding> wide(Repetition lift) {
        var found = new ArrayList<Finding>();
        var wide = yardstick.wide();
        if (lift.reach() > wide.reach()) {
            found.add(line(
                    What.FAR, lift.reach(), wide.reach(), yardstick.errors().reach(), lift));
        }
        boolean straight = lift.trunk() > wide.trunk() && lift.knee() < wide.knee();
        if (lift.rounding().isPresent()) {
            if (lift.rounding().get() > wide.rounding() && lift.trunk() > wide.trunk()) {
                found.add(
                        new Finding(What.ROUNDED, lift.rounding().get(), wide.rounding(), 0, false, Sureness.PERHAPS));
            }
        } else if (straight) {
            found.add(line(
                    What.STRAIGHT_KNEES,
                    lift.knee(),
                    wide.knee(),
                    yardstick.errors().knee(),
                    lift));
        }
        if (lift.seconds() < wide.seconds()) {
            found.add(line(
                    What.FAST,
                    lift.seconds(),
                    wide.seconds(),
                    wide.seconds() * yardstick.errors().time(),
                    lift));
        }
        return found;
    }

    /// @param practice enough of it
    List<Finding> own(Repetition lift, Practice practice) {
        var found = new ArrayList<Finding>();
        var errors = yardstick.errors();
        more(What.FAR, lift.reach(), practice.usual(Repetition::reach), errors.reach(), lift)
                .ifPresent(found::add);
        if (lift.rounding().isPresent()) {
            practice.usualRounding()
                    .flatMap(usual -> more(What.ROUNDED, lift.rounding().get(), usual, errors.rounding(), lift))
                    .map(finding -> new Finding(
                            finding.what(),
                            finding.measured(),
                            finding.against(),
                            finding.beyond(),
                            true,
                            Sureness.PERHAPS))
                    .ifPresent(found::add);
        }
        more(What.LEANED, lift.trunk(), practice.usual(Repetition::trunk), errors.trunk(), lift)
                .ifPresent(found::add);
        less(What.LESS_KNEE, lift.knee(), practice.usual(Repetition::knee), errors.knee(), lift)
                .ifPresent(found::add);
        Practice.Usual time = practice.usual(Repetition::seconds);
        less(What.FAST, lift.seconds(), time, time.mean() * errors.time(), lift).ifPresent(found::add);
        return found;
    }

    private static Finding line(What what, double measured, double line, double error, Repetition lift) {
        boolean clear = Math.abs(measured - line) >= error && lift.seen() > CLEARLY;
        return new Finding(what, measured, line, 0, false, clear ? Sureness.CLEAR : Sureness.PERHAPS);
    }

    /// So surely seen, a place is where the pose model says.
    private static final double CLEARLY = .8;

    private static Optional<Finding> more(
            What what, double measured, Practice.Usual usual, double error, Repetition lift) {
        double tolerance = usual.tolerance(error);
        return measured - usual.mean() > tolerance
                ? Optional.of(new Finding(
                        what,
                        measured,
                        usual.mean(),
                        tolerance,
                        true,
                        sure(measured - usual.mean(), tolerance, error, lift)))
                : Optional.empty();
    }

    private static Optional<Finding> less(
            What what, double measured, Practice.Usual usual, double error, Repetition lift) {
        double tolerance = usual.tolerance(error);
        return usual.mean() - measured > tolerance
                ? Optional.of(new Finding(
                        what,
                        measured,
                        usual.mean(),
                        tolerance,
                        true,
                        sure(usual.mean() - measured, tolerance, error, lift)))
                : Optional.empty();
    }

    private static Sureness sure(double difference, double tolerance, double error, Repetition lift) {
        return difference >= tolerance + error && lift.seen() > CLEARLY ? Sureness.CLEAR : Sureness.PERHAPS;
    }
}
