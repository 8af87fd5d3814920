package care.plumbline.body.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.body.Degrees;
import care.plumbline.body.Joint;
import care.plumbline.body.Pose;
import care.plumbline.testing.Any;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;

/// Standing, sitting to feed, and following a movement, on drawn bodies.
class OtherCoachesTest {

    private static final double A_SECOND = 20;
    private static final int WANTED = 40;

    @Test
    void the_plumb_line_of_an_upright_woman_passes_near_her_ear_shoulder_hip_and_knee() {
        Plumb plumb = stood(Pose.UPRIGHT).plumb().orElseThrow();
        for (double before : new double[] {plumb.ear(), plumb.shoulder(), plumb.hip(), plumb.knee()}) {
            assertTrue(Math.abs(before) < 1, plumb.toString());
        }
    }

    @Test
    void a_head_carried_forward_moves_the_ear_and_nothing_else() {
        Plumb upright = stood(Pose.UPRIGHT).plumb().orElseThrow();
        Plumb forward =
                stood(Pose.UPRIGHT.with(Joint.NECK, Degrees.of(40))).plumb().orElseThrow();
        assertTrue(forward.ear() > upright.ear() + .5, forward + " beside " + upright);
        assertEquals(upright.shoulder(), forward.shoulder(), .01);
        assertEquals(upright.hip(), forward.hip(), .01);
    }

    @Test
    void before_she_stood_long_enough_nothing_is_said_of_her_stance() {
        var coach = new StandCoach(Yardsticks.USUAL, WANTED);
        coach.see(Drawn.at(0, Pose.UPRIGHT));
        assertEquals(Optional.empty(), coach.plumb());
    }

    private static StandCoach stood(Pose pose) {
        var coach = new StandCoach(Yardsticks.USUAL, WANTED);
        for (int i = 0; i < 2 * WANTED; i++) {
            coach.see(Drawn.at(i / A_SECOND, pose));
        }
        return coach;
    }

    @Test
    void the_part_of_a_minute_in_which_she_leaned_and_let_her_head_hang_is_what_she_did() {
        Any.tries(50, any -> {
            double leaning = any.between(0, 1);
            var coach = new FeedCoach(Yardsticks.USUAL, new FeedCoach.Lines(20, 25));
            for (int i = 0; i < 60 * A_SECOND; i++) {
                boolean leans = i < leaning * 60 * A_SECOND;
                Pose sits = Drawn.bent(leans ? 130 : 95, 90, 0).with(Joint.NECK, Degrees.of(leans ? 55 : 10));
                coach.see(Drawn.at(i / A_SECOND, sits));
            }
            Sitting sitting = coach.sitting().orElseThrow();
            assertEquals(leaning, sitting.leaning(), .02);
            assertEquals(leaning, sitting.dropping(), .03);
            assertEquals(1, sitting.feetDown());
            assertEquals(60, sitting.seconds(), .2);
        });
    }

    @Test
    void feet_that_hang_in_front_of_the_knees_are_not_down() {
        var coach = new FeedCoach(Yardsticks.USUAL, new FeedCoach.Lines(20, 25));
        for (int i = 0; i < 40; i++) {
            coach.see(Drawn.at(i / A_SECOND, Drawn.bent(90, 5, -85)));
        }
        assertEquals(0, coach.sitting().orElseThrow().feetDown());
    }

    @Test
    void as_many_repetitions_as_she_did_are_counted_with_their_range() {
        Any.tries(60, any -> {
            int times = any.whole(1, 8);
            double range = any.between(40, 90);
            double seconds = any.between(1.5, 5);
            for (Followed followed : new Followed[] {Followed.KNEE, Followed.HIP, Followed.ARM}) {
                var coach = follow(followed, times, seconds, bend -> pose(followed, bend * range));
                assertEquals(times, coach.counted(), followed + " " + coach.turns());
                assertEquals(range, coach.turns().getFirst().range(), range * .15, followed.toString());
            }
        });
    }

    @Test
    void a_small_sway_is_no_repetition() {
        Any.tries(60, any -> {
            double sway = any.between(0, 10);
            for (Followed followed : new Followed[] {Followed.KNEE, Followed.HIP, Followed.ARM}) {
                assertEquals(
                        0,
                        follow(followed, 5, 2, bend -> pose(followed, bend * sway))
                                .counted());
            }
        });
    }

    @Test
    void heels_that_rise_are_counted() {
        var coach = follow(Followed.HEEL, 6, 2, bend -> pose(Followed.HEEL, bend * 35));
        assertEquals(6, coach.counted());
    }

    private static Pose pose(Followed followed, double degrees) {
        return switch (followed) {
            case KNEE -> Drawn.bent(degrees, degrees, 0);
            case HIP -> Drawn.bent(degrees, 0, 0);
            case ARM -> Pose.UPRIGHT.with(Joint.NEAR_SHOULDER, Degrees.of(degrees));
            case HEEL ->
                Pose.UPRIGHT.with(Joint.NEAR_ANKLE, Degrees.of(-degrees)).with(Joint.FAR_ANKLE, Degrees.of(-degrees));
        };
    }

    private static FollowCoach follow(Followed followed, int times, double seconds, DoubleFunction<Pose> at) {
        var coach = new FollowCoach(Yardsticks.USUAL, followed, 20);
        for (int i = 0; i < A_SECOND; i++) {
            coach.see(Drawn.at(i / A_SECOND, at.apply(0)));
        }
        for (int i = 0; i < times * seconds * A_SECOND; i++) {
            double part = .5 - .5 * Math.cos(2 * Math.PI * i / A_SECOND / seconds);
            coach.see(Drawn.at(1 + i / A_SECOND, at.apply(part)));
        }
        for (int i = 0; i < A_SECOND; i++) {
            coach.see(Drawn.at(1 + times * seconds + i / A_SECOND, at.apply(0)));
        }
        return coach;
    }
}
