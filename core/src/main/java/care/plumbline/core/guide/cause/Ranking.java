package care.plumbline.core.guide.cause;

import care.plumbline.core.guide.source.Evidence;
import care.plumbline.core.guide.source.Provenance;
import care.plumbline.core.guide.unit.Seconds;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.rule.Condition;
import java.util.List;

/// The numbers that rank what is found and choose a session.
///
/// @param shown how many causes and remedies are put before her first
/// @param perhaps what a habit counts of its worth while it is open whether it suits her
/// @param firstPage what is put before her each day
public record Ranking(
        Fits fits,
        Caps caps,
        int shown,
        double perhaps,
        FirstPage firstPage,
        Choosing choosing,
        Provenance provenance) {

    public Ranking {
        if (shown < 1) {
            throw new IllegalArgumentException("something is shown first, found " + shown);
        }
        if (!(perhaps > 0 && perhaps < 1)) {
            throw new IllegalArgumentException("expected perhaps between 0 and 1, found " + perhaps);
        }
    }

    /// How likely a cause must be for its words.
    public record Fits(double well, double some, double aLittle) {
        public Fits {
            if (!(1 > well && well > some && some > aLittle && aLittle > 0)) {
                throw new IllegalArgumentException(
                        "expected well above some above a_little, all between 0 and 1, found " + well + ", " + some
                                + ", " + aLittle);
            }
        }
    }

    /// The most points that evidence of each grade can reach.
    public record Caps(double strong, double moderate, double weak, double contested) {
        public Caps {
            if (!(100 >= strong && strong > moderate && moderate > weak && weak > contested && contested > 0)) {
                throw new IllegalArgumentException(
                        "expected strong, moderate, weak, contested from high to low, at most 100, found " + strong
                                + ", " + moderate + ", " + weak + ", " + contested);
            }
        }

        public double of(Evidence evidence) {
            return switch (evidence) {
                case STRONG -> strong;
                case MODERATE -> moderate;
                case WEAK -> weak;
                case CONTESTED -> contested;
            };
        }
    }

    /// What choosing a movement is worth or costs, in points of a cause's score.
    ///
    /// @param gettingOn what growing stronger is worth beside her causes
    /// @param picked what a movement is worth that her clinician picked by name
    /// @param again what repeating yesterday's movement costs
    /// @param tooOften what doing a movement more often in a week than its dose says costs
    /// @param changeOver getting into position for the next movement
    /// @param part one movement takes at most one of so many parts of a session, or its smallest dose
    /// @param warmUp settling and loosening take at most one of so many parts of a session
    /// @param warmUpFrom the stage from which that holds; before it they are the session
    /// @param warmUpInSessionsFrom shorter ones may be nothing but a breath
    /// @param eachTime what each time she did a movement this week costs
    /// @param outgrown what a movement costs that she has outgrown: its harder one is hers
    /// @param forTime the part of its worth that may be given away for a session that fills her minutes
    /// @param filled from which part of her minutes on it is as long as she asked
    /// @param restsAfterHurt for how many days, that day among them, a movement is in no session after it hurt
    /// @param outgrownAfter the times in four weeks after which she has
    public record Choosing(
            double gettingOn,
            double picked,
            double again,
            double tooOften,
            Seconds changeOver,
            int part,
            int warmUp,
            int warmUpFrom,
            Seconds warmUpInSessionsFrom,
            double eachTime,
            double outgrown,
            int outgrownAfter,
            int restsAfterHurt,
            double forTime,
            double filled) {
        public Choosing {
            if (restsAfterHurt < 1) {
                throw new IllegalArgumentException("expected rests_after_hurt from 1, found " + restsAfterHurt);
            }
            if (warmUp < 1 || warmUpFrom < 0 || eachTime < 0 || outgrown < 0 || outgrownAfter < 1) {
                throw new IllegalArgumentException(
                        "expected warm_up and outgrown_after from 1, warm_up_from, each_time and outgrown from 0, found "
                                + warmUp + ", " + outgrownAfter + ", " + warmUpFrom + ", " + eachTime + ", "
                                + outgrown);
            }
            if (!(picked >= gettingOn)) {
                throw new IllegalArgumentException(
                        "expected picked at least getting_on, found " + picked + ", " + gettingOn);
            }
            if (!(gettingOn >= 0 && tooOften >= again && again >= 0)) {
                throw new IllegalArgumentException("expected nothing below 0 and too_often at least again, found "
                        + gettingOn + ", " + again + ", " + tooOften);
            }
            if (!(forTime >= 0 && forTime < 1 && filled > 0 && filled <= 1)) {
                throw new IllegalArgumentException(
                        "expected for_time and filled between 0 and 1, found " + forTime + ", " + filled);
            }
            if (part < 1) {
                throw new IllegalArgumentException("expected part from 1, found " + part);
            }
        }
    }

    /// What is put before her each day.
    ///
    /// @param minutes the lengths of a session she can choose from, from short to long
    /// @param usual the length where she chose none
    /// @param shortWhen when a short one is chosen for her
    /// @param shorter how long that is
    /// @param shortBecause why, in a line
    /// @param unsaid the facts this page never names, because others may see it
    /// @param presumed what is taken to be at hand where she has not said
    /// @param elseMinutes the lengths offered for what she did instead of a session
    /// @param habits among so many of the most valuable one is picked each day
    public record FirstPage(
            List<Integer> minutes,
            int usual,
            Condition shortWhen,
            int shorter,
            Text shortBecause,
            int habits,
            List<String> unsaid,
            List<Integer> elseMinutes,
            List<String> presumed) {
        public FirstPage {
            minutes = List.copyOf(minutes);
            unsaid = List.copyOf(unsaid);
            presumed = List.copyOf(presumed);
            elseMinutes = List.copyOf(elseMinutes);
            if (!minutes.contains(usual)
                    || !minutes.contains(shorter)
                    || habits < 1
                    || minutes.stream().anyMatch(one -> one < 1)) {
                throw new IllegalArgumentException(
                        "expected minutes from 1, usual and shorter to be of them, habits from 1, found " + minutes
                                + ", " + usual + ", " + shorter + ", " + habits);
            }
        }
    }
}
