package care.plumbline.body.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.body.Pose;
import care.plumbline.body.coach.Finding.What;
import care.plumbline.testing.Any;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Drawn bodies that bend, seen by a pose model that makes no mistakes.
class LiftCoachTest {

    private static final double A_SECOND = 20;

    /// Hip and knee at the bottom, in degrees, and how long down and up take.
    private record Bend(double hip, double knee, double seconds) {
        static final Bend CALM = new Bend(90, 80, 3);
    }

    @Test
    void the_bends_that_are_seen_are_those_of_the_body() {
        double upright = SideView.of(Drawn.at(0, Pose.UPRIGHT)).trunk();
        Any.tries(500, any -> {
            double knee = any.between(0, 120);
            double lean = any.between(0, 80);
            double hip = knee + lean;
            SideView view = SideView.of(Drawn.at(0, Drawn.bent(hip, knee, 0)));
            assertEquals(knee, view.knee(), .1);
            assertEquals(lean, view.trunk() - upright, .5);
        });
    }

    @Test
    void within_twice_the_error_of_her_own_nothing_is_named() {
        Any.tries(200, any -> {
            var bends = new ArrayList<>(List.of(Bend.CALM, Bend.CALM, Bend.CALM));
            double knee = 80 - any.between(0, 11);
            double lean = any.between(0, 7);
            bends.add(new Bend(knee + lean + 10, knee, 3 * any.between(.65, 1.5)));
            assertEquals(List.of(), watched(bends).lifts().getLast().findings(), bends.toString());
        });
    }

    @Test
    void beyond_it_the_lean_and_the_knees_are_named() {
        Any.tries(200, any -> {
            double knee = 80 - any.between(15, 40);
            double lean = any.between(10, 25);
            var bends = List.of(Bend.CALM, Bend.CALM, Bend.CALM, new Bend(knee + lean + 10, knee, 3));
            Set<What> named = named(watched(bends).lifts().getLast());
            assertTrue(named.containsAll(Set.of(What.LEANED, What.LESS_KNEE)), named.toString());
        });
    }

    @Test
    void three_calm_ones_are_asked_for_before_hers_are_judged_by_her_own() {
        assertEquals(3, watched(List.of()).practiceLeft());
        assertEquals(1, watched(List.of(Bend.CALM, Bend.CALM)).practiceLeft());
        assertEquals(0, watched(List.of(Bend.CALM, Bend.CALM, Bend.CALM)).practiceLeft());
        assertEquals(
                0, watched(List.of(Bend.CALM, Bend.CALM, Bend.CALM, Bend.CALM)).practiceLeft());
    }

    @Test
    void a_quick_one_is_named_beside_her_calm_ones() {
        var bends = List.of(Bend.CALM, Bend.CALM, Bend.CALM, new Bend(90, 80, 1.4));
        assertEquals(Set.of(What.FAST), named(watched(bends).lifts().getLast()));
    }

    @Test
    void an_empty_room_several_people_hidden_feet_a_turned_camera_and_seldom_pictures_have_each_their_own_reason() {
        var coach = new LiftCoach(Yardsticks.USUAL);
        assertEquals(Optional.of(Unseen.NOBODY), coach.see(new Sighting.Nobody(0)));
        assertEquals(Optional.of(Unseen.SEVERAL), coach.see(new Sighting.Several(.1)));
        assertEquals(Optional.of(Unseen.HIDDEN), coach.see(Drawn.at(.2, Pose.UPRIGHT, .3)));
        assertEquals(Optional.of(Unseen.TURNED), coach.see(turned(Drawn.at(.3, Pose.UPRIGHT), .6)));
        var slow = new LiftCoach(Yardsticks.USUAL);
        Optional<Unseen> last = Optional.empty();
        for (int i = 0; i < 20; i++) {
            last = slow.see(Drawn.at(i * .25, Pose.UPRIGHT));
        }
        assertEquals(Optional.of(Unseen.SELDOM), last);
    }

    @Test
    void a_turned_camera_gives_no_count_and_no_finding() {
        var coach = new LiftCoach(Yardsticks.USUAL);
        for (Sighting.Her her : sightings(List.of(Bend.CALM, Bend.CALM, Bend.CALM, Bend.CALM))) {
            assertEquals(Optional.of(Unseen.TURNED), coach.see(turned(her, .6)));
        }
        assertEquals(0, coach.counted());
    }

    @Test
    void what_was_not_seen_to_its_end_is_not_counted() {
        var coach = new LiftCoach(Yardsticks.USUAL);
        for (Sighting.Her her : sightings(List.of(Bend.CALM))) {
            boolean away = her.seconds() > 2.4 && her.seconds() < 4;
            coach.see(away ? new Sighting.Nobody(her.seconds()) : her);
        }
        assertEquals(0, coach.counted());
    }

    @Test
    void a_lift_of_which_the_beginning_was_not_seen_is_not_counted_and_is_not_called_fast() {
        List<Sighting.Her> whole = sightings(List.of(Bend.CALM, Bend.CALM));
        double turns = (whole.getFirst().seconds() + whole.getLast().seconds()) / 2;
        var coach = new LiftCoach(Yardsticks.USUAL);
        // Out of sight while she stands before the second one and goes down; back in sight at its bottom.
        whole.stream()
                .filter(one -> one.seconds() < turns - .5 || one.seconds() > turns + 2)
                .forEach(coach::see);
        assertEquals(1, coach.counted());
        assertEquals(List.of(), coach.lifts().getFirst().findings());
    }

    /// The far shoulder moved aside by so many lengths of her trunk.
    private static Sighting.Her turned(Sighting.Her her, double widths) {
        float[] numbers = new float[4 * Keypoint.COUNT];
        Keypoints at = her.keypoints();
        for (Keypoint keypoint : Keypoint.values()) {
            for (Half half : Half.values()) {
                int place = 4 * keypoint.number(half);
                double aside = keypoint == Keypoint.SHOULDER && half == Half.RIGHT
                        ? widths * SideView.of(her).length()
                        : 0;
                numbers[place] = (float) ((at.at(keypoint, half).x() + aside) / Drawn.ASPECT);
                numbers[place + 1] = (float) (1 - at.at(keypoint, half).y());
                numbers[place + 3] = 1;
            }
        }
        return new Sighting.Her(her.seconds(), new Keypoints(Drawn.ASPECT, numbers), Optional.empty());
    }

    private static Set<What> named(Lift lift) {
        var named = new TreeSet<What>();
        lift.findings().forEach(finding -> named.add(finding.what()));
        return named;
    }

    private static LiftCoach watched(List<Bend> bends) {
        return RenderedLiftsTest.watched(sightings(bends));
    }

    /// A second of standing, then one bend after the other with a second between.
    private static List<Sighting.Her> sightings(List<Bend> bends) {
        var sightings = new ArrayList<Sighting.Her>();
        double at = stand(sightings, 0);
        for (Bend bend : bends) {
            for (double passed = 0; passed < bend.seconds(); passed += 1 / A_SECOND) {
                double part = .5 - .5 * Math.cos(2 * Math.PI * passed / bend.seconds());
                // A while at the bottom, as hands need it.
                double down = Math.min(1, part * 1.25);
                sightings.add(Drawn.at(at + passed, Drawn.bent(down * bend.hip(), down * bend.knee(), 0)));
            }
            at = stand(sightings, at + bend.seconds());
        }
        return sightings;
    }

    private static double stand(List<Sighting.Her> sightings, double from) {
        double at = from;
        for (; at < from + 1; at += 1 / A_SECOND) {
            sightings.add(Drawn.at(at, Pose.UPRIGHT));
        }
        return at;
    }
}
