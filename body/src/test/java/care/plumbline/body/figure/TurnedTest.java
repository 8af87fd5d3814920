package care.plumbline.body.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.body.Degrees;
import care.plumbline.body.Joint;
import care.plumbline.body.Pose;
import care.plumbline.body.Skeleton;
import care.plumbline.body.View;
import care.plumbline.body.scene.Breath;
import care.plumbline.body.scene.KeyPose;
import care.plumbline.body.scene.Motion;
import care.plumbline.body.scene.Scene;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A turn of head or chest is seen in the picture.
class TurnedTest {

    @Test
    void from_the_side_her_face_is_to_the_viewer_only_where_her_head_is_turned_to_them() {
        assertTrue(still(View.SIDE, Joint.HEAD_TURN, 80).contains(FrontHead.EYES));
        assertFalse(still(View.SIDE, Joint.HEAD_TURN, 0).contains(FrontHead.EYES));
    }

    @Test
    void the_seam_of_her_top_goes_to_the_side_her_chest_turns_to() {
        int straight = layers(0).size();
        for (int degrees : new int[] {50, -50}) {
            List<Layer> turned = layers(degrees);
            assertEquals(straight + 1, turned.size());
            double aside = turned.stream()
                    .filter(layer -> layer.ink().equals(seam()))
                    .mapToDouble(layer -> Track.numbers(layer.path())[2])
                    .sum();
            assertEquals(Math.signum(degrees), Math.signum(aside));
        }
    }

    private static Ink seam() {
        Palette palette = Palette.of(Look.USUAL);
        return Ink.line(palette.top().toward(palette.shade(), .3), 5);
    }

    private static String still(View view, Joint joint, double degrees) {
        return new Figure(Look.USUAL).still(scene(view, joint, degrees), "only");
    }

    private static List<Layer> layers(double degrees) {
        Scene scene = scene(View.FRONT, Joint.CHEST_TURN, degrees);
        return new Painter(scene, Look.USUAL).paint(Motion.still(Skeleton.WOMAN, scene, scene.key("only")));
    }

    private static Scene scene(View view, Joint joint, double degrees) {
        Pose pose = Pose.UPRIGHT.with(joint, Degrees.of(degrees));
        return new Scene(
                "turned",
                "Turned",
                "She turns.",
                view,
                Scene.Ground.FLOOR,
                Scene.Dress.BARE,
                Scene.Clothes.USUAL,
                Scene.Loop.BACK,
                Scene.Crop.WHOLE,
                "only",
                List.of(),
                List.of(new KeyPose("only", "", Breath.FREE, 1, 0, pose, List.of(), Map.of())));
    }
}
