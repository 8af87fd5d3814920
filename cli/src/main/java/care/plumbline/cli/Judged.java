package care.plumbline.cli;

import static care.plumbline.cli.Looked.line;

import care.plumbline.body.coach.FollowCoach;
import care.plumbline.body.coach.Plumb;
import care.plumbline.body.coach.Sitting;
import care.plumbline.core.guide.coach.Check;
import care.plumbline.core.json.Members;
import java.util.List;
import java.util.Optional;

/// What the coach made of a recording, for people and for machines. Key names are part of the interface
/// (docs/reference/landmarks.md).
sealed interface Judged {

    String page();

    Members json();

    /// @param lifts each with what is named of it
    record Lifts(JudgedLifts lifts) implements Judged {
        @Override
        public String page() {
            return lifts.page();
        }

        @Override
        public Members json() {
            return lifts.json();
        }
    }

    /// @param plumb empty: too few pictures of her standing
    record Stance(Looked looked, Optional<Plumb> plumb) implements Judged {
        @Override
        public String page() {
            StringBuilder page = looked.page(plumb.isPresent() ? "she stands" : "too few of her standing");
            plumb.ifPresent(at -> line(
                    page,
                    "forward of her ankle, in hand-widths: ear %.1f, shoulder %.1f, hip %.1f, knee %.1f",
                    at.ear(),
                    at.shoulder(),
                    at.hip(),
                    at.knee()));
            return page.toString();
        }

        @Override
        public Members json() {
            Members root = looked.json(Check.STAND.code());
            plumb.ifPresent(at -> root.keys(
                    "forwardOfAnkleHandWidths",
                    node -> node.put("ear", at.ear())
                            .put("shoulder", at.shoulder())
                            .put("hip", at.hip())
                            .put("knee", at.knee())));
            return root;
        }
    }

    /// @param sitting empty: she was not seen sitting
    record Seat(Looked looked, Optional<Sitting> sitting) implements Judged {
        private static final double PERCENT = 100;

        @Override
        public String page() {
            StringBuilder page = looked.page(sitting.isPresent() ? "she sits" : "none of her sitting");
            sitting.ifPresent(sat -> line(
                    page,
                    "%.0f s: trunk %.0f°, head %.0f°; leaning %.0f %%, head low %.0f %%, feet down %.0f %% of the time",
                    sat.seconds(),
                    sat.trunk(),
                    sat.neck(),
                    PERCENT * sat.leaning(),
                    PERCENT * sat.dropping(),
                    PERCENT * sat.feetDown()));
            return page.toString();
        }

        @Override
        public Members json() {
            Members root = looked.json(Check.FEED.code());
            sitting.ifPresent(sat -> root.keys(
                    "sitting",
                    node -> node.put("seconds", sat.seconds())
                            .put("trunkDegrees", sat.trunk())
                            .put("neckDegrees", sat.neck())
                            .put("leaning", sat.leaning())
                            .put("headLow", sat.dropping())
                            .put("feetDown", sat.feetDown())));
            return root;
        }
    }

    /// @param turns of the movement that was followed
    record Turns(Looked looked, List<FollowCoach.Turn> turns) implements Judged {
        @Override
        public String page() {
            StringBuilder page = looked.page(turns.size() + " repetitions");
            for (int i = 0; i < turns.size(); i++) {
                line(
                        page,
                        "%d. %.0f°, %.1f s",
                        i + 1,
                        turns.get(i).range(),
                        turns.get(i).seconds());
            }
            return page.toString();
        }

        @Override
        public Members json() {
            Members root = looked.json(Check.FOLLOW.code());
            root.each(
                    "repetitions",
                    turns,
                    (node, turn) -> node.put("rangeDegrees", turn.range()).put("seconds", turn.seconds()));
            return root;
        }
    }
}
