package care.plumbline.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.body.Point;
import care.plumbline.body.Site;
import care.plumbline.body.Skeleton;
import care.plumbline.body.scene.Frame;
import care.plumbline.body.scene.KeyPose;
import care.plumbline.body.scene.Motion;
import care.plumbline.body.scene.Scene;
import care.plumbline.body.scene.Target;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who stands in every position of a drawing steps from one to the next and never hops.
class StepsTest {

    private static final List<Site> NEAR = List.of(Site.NEAR_HEEL, Site.NEAR_FOOT, Site.NEAR_BALL);
    private static final List<Site> FAR = List.of(Site.FAR_HEEL, Site.FAR_FOOT, Site.FAR_BALL);

    @Test
    void one_foot_stays_down_between_two_positions_with_both_feet_down() {
        List<String> found = new ArrayList<>();
        int tried = 0;
        for (Scene scene : TheFigures.read().scenes().values()) {
            if (scene.ground() == Scene.Ground.FLOOR && scene.keys().stream().allMatch(StepsTest::standsOnBoth)) {
                tried++;
                for (Frame frame : new Motion(Skeleton.WOMAN, scene).frames()) {
                    if (Math.min(lowest(NEAR, frame), lowest(FAR, frame)) > .012) {
                        found.add(scene.id() + " at " + frame.seconds());
                    }
                }
            }
        }
        assertEquals(List.of(), found);
        assertTrue(tried > 30, "only " + tried + " drawings stand on both feet");
    }

    private static boolean standsOnBoth(KeyPose key) {
        return isDown(key, NEAR) && isDown(key, FAR);
    }

    private static boolean isDown(KeyPose key, List<Site> foot) {
        return key.contacts().stream()
                .anyMatch(contact -> foot.contains(contact.site())
                        && contact.on() instanceof Target.Spot(Point place)
                        && Math.abs(place.y()) < .001);
    }

    private static double lowest(List<Site> foot, Frame frame) {
        return foot.stream()
                .mapToDouble(site -> site.in(frame.body()).y())
                .min()
                .orElseThrow();
    }
}
