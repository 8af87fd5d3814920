package care.plumbline.body.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.body.coach.Finding.What;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/// A rendered woman lifts a baby seven times, seen by the pose model: squat, rounded stoop, flat hinge, squat
/// far away, squat with a twist, half a stoop, squat.
class RenderedLiftsTest {

    private static final int ROUNDED = 1;
    private static final int HINGE = 2;
    private static final int FAR = 3;

    @Test
    void every_lift_is_counted() throws Exception {
        assertEquals(7, watched(lifts()).lifts().size());
    }

    @Test
    void the_stoop_and_the_far_reach_are_named_and_nothing_else_is() throws Exception {
        List<Lift> lifts = watched(lifts()).lifts();
        for (int i = 0; i < lifts.size(); i++) {
            List<What> expected = i == ROUNDED ? List.of(What.ROUNDED) : i == FAR ? List.of(What.FAR) : List.of();
            assertEquals(
                    expected,
                    lifts.get(i).findings().stream().map(Finding::what).toList(),
                    "lift " + (i + 1));
        }
    }

    @Test
    void what_nobody_means_so_is_no_practice_of_hers() throws Exception {
        assertEquals(
                List.of(true, false, true, false, true, false, false),
                watched(lifts()).lifts().stream().map(Lift::practice).toList());
    }

    @Test
    void without_an_outline_a_flat_hinge_and_a_stoop_are_the_same_to_the_coach_and_it_does_not_say_rounded()
            throws Exception {
        var blind = new ArrayList<Sighting>();
        for (Sighting sighting : lifts()) {
            Sighting.Her her = (Sighting.Her) sighting;
            blind.add(new Sighting.Her(her.seconds(), her.keypoints(), Optional.empty()));
        }
        List<Lift> lifts = watched(blind).lifts();
        for (int i : new int[] {ROUNDED, HINGE}) {
            assertEquals(
                    List.of(What.STRAIGHT_KNEES),
                    lifts.get(i).findings().stream().map(Finding::what).toList());
        }
        assertTrue(lifts.stream()
                .flatMap(lift -> lift.findings().stream())
                .noneMatch(finding -> finding.what() == What.ROUNDED));
    }

    @Test
    void mirrored_she_is_measured_the_same() throws Exception {
        List<Lift> lifts = watched(lifts()).lifts();
        List<Lift> mirrored = watched(
                        lifts().stream().map(RenderedLiftsTest::mirrored).toList())
                .lifts();
        assertEquals(lifts.size(), mirrored.size());
        for (int i = 0; i < lifts.size(); i++) {
            assertEquals(
                    lifts.get(i).repetition().trunk(),
                    mirrored.get(i).repetition().trunk(),
                    .1);
            assertEquals(
                    lifts.get(i).repetition().knee(),
                    mirrored.get(i).repetition().knee(),
                    .1);
            assertEquals(
                    lifts.get(i).repetition().reach(),
                    mirrored.get(i).repetition().reach(),
                    .1);
        }
    }

    private static Sighting mirrored(Sighting sighting) {
        Sighting.Her her = (Sighting.Her) sighting;
        Keypoints at = her.keypoints();
        float[] numbers = new float[4 * Keypoint.COUNT];
        for (Keypoint keypoint : Keypoint.values()) {
            for (Half half : Half.values()) {
                int place = 4 * keypoint.number(half.other());
                numbers[place] = (float) (1 - at.at(keypoint, half).x() / at.aspect());
                numbers[place + 1] = (float) (1 - at.at(keypoint, half).y());
                numbers[place + 3] = (float) at.seen(keypoint, half);
            }
        }
        return new Sighting.Her(her.seconds(), new Keypoints(at.aspect(), numbers), Optional.empty());
    }

    static LiftCoach watched(List<? extends Sighting> sightings) {
        var coach = new LiftCoach(Yardsticks.USUAL);
        sightings.forEach(coach::see);
        return coach;
    }

    static List<Sighting> lifts() throws IOException, Recording.Unreadable {
        try (var reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(
                        Objects.requireNonNull(RenderedLiftsTest.class.getResourceAsStream("rendered-lifts.csv.gz"))),
                StandardCharsets.US_ASCII))) {
            return Recording.of(reader.lines().toList()).sightings();
        }
    }
}
