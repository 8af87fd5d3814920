package care.plumbline.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.body.Skeleton;
import care.plumbline.body.scene.Meaning;
import care.plumbline.body.scene.Motion;
import care.plumbline.body.scene.Posture;
import care.plumbline.body.scene.Scene;
import care.plumbline.body.scene.Thing;
import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.plan.Session;
import care.plumbline.core.plan.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Promise: where she says in which position she is, the picture shows her so.
class InEveryPositionTest {

    private static final Figures FIGURES = TheFigures.read();

    /// Cropped to her shoulders, or from the front with a belt that only a chair shows well.
    private static final List<String> DRAWN_OTHERWISE =
            List.of("lying/figure-four", "lying/hip-abduction-hold", "seated/shoulder-rolls");

    @Test
    void a_movement_is_drawn_in_each_position_in_which_a_session_may_hold_it() {
        var other = new ArrayList<String>();
        for (Movement movement : TheGuide.read().movements().values()) {
            for (Setting setting : List.of(Setting.LYING, Setting.SEATED, Setting.STANDING, Setting.HOLDING)) {
                if (Session.holds(movement, setting) && !shows(setting, scene(movement, setting))) {
                    other.add(setting.code() + "/" + movement.id());
                }
            }
        }
        assertEquals(DRAWN_OTHERWISE, other.stream().sorted().toList());
    }

    private static Scene scene(Movement movement, Setting setting) {
        return FIGURES.find(Figures.another(movement.id(), setting.code()))
                .orElseGet(() -> FIGURES.of(movement.id()).orElseThrow());
    }

    private static boolean shows(Setting setting, Scene scene) {
        var meaning = new Meaning(scene, new Motion(Skeleton.WOMAN, scene).frames());
        Set<Posture> postures = switch (setting) {
            case ANY -> Set.of(Posture.values());
            case LYING -> Set.of(Posture.LIES_ON_BACK, Posture.LIES_ON_SIDE, Posture.LIES_ON_FRONT, Posture.HALF_LIES);
            case SEATED -> Set.of(Posture.SITS);
            case STANDING -> Set.of(Posture.STANDS);
            case HOLDING ->
                scene.props().stream().anyMatch(prop -> prop.thing() instanceof Thing.Child)
                        ? Set.of(Posture.values())
                        : Set.of();
        };
        return postures.stream().anyMatch(meaning::everTakes);
    }
}
