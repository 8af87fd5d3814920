package care.plumbline.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.body.Anatomy;
import care.plumbline.body.Balance;
import care.plumbline.body.Landmarks;
import care.plumbline.body.Point;
import care.plumbline.body.Site;
import care.plumbline.body.Skeleton;
import care.plumbline.body.View;
import care.plumbline.body.figure.Figure;
import care.plumbline.body.figure.Look;
import care.plumbline.body.scene.Frame;
import care.plumbline.body.scene.Holding;
import care.plumbline.body.scene.KeyPose;
import care.plumbline.body.scene.Motion;
import care.plumbline.body.scene.Prop;
import care.plumbline.body.scene.Scene;
import care.plumbline.body.scene.Target;
import care.plumbline.core.TheGuide;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/// What must hold for every figure of the guide, over its whole animation.
class EveryFigureTest {

    private static final Map<String, Scene> SCENES = TheFigures.read().scenes();
    /// Picture units in her height.
    private static final double UNIT = 1000;
    private static final Figure FIGURE = new Figure(Look.USUAL);

    @Test
    void every_movement_and_habit_is_drawn_and_nothing_else() {
        assertEquals(List.of(), TheFigures.files().check(TheGuide.read()));
    }

    @Test
    void a_movement_has_two_to_five_key_poses() {
        TheGuide.read().movements().keySet().forEach(id -> {
            int poses = TheFigures.read().of(id).orElseThrow().keys().size();
            assertTrue(poses >= 2 && poses <= 5, id + " has " + poses);
        });
    }

    /// Another pace, less force, a little less of it, a lighter bag or somebody who helps cannot be seen in a drawing
    /// of her.
    private static final Set<String> NOTHING_TO_SEE = Set.of(
            "easy-walk",
            "floor-quick-flick",
            "foot-bends",
            "glute-squeeze",
            "grow-long",
            "hip-sway",
            "lean-and-breathe",
            "power-walk",
            "seated-feed",
            "side-lying-feed",
            "steady-run",
            "walk-jog");

    @Test
    void an_easier_form_is_drawn_wherever_it_looks_different() {
        assertEquals(
                NOTHING_TO_SEE.stream().sorted().toList(),
                TheGuide.read().movements().values().stream()
                        .filter(movement -> movement.easierHow().isPresent())
                        .filter(movement -> !SCENES.containsKey(Figures.easierOf(movement.id())))
                        .map(movement -> movement.id().value())
                        .sorted()
                        .toList());
    }

    @Test
    void no_joint_goes_beyond_what_a_body_can_do() {
        assertNone(scene -> moments(
                scene,
                frame -> Anatomy.beyond(scene.view(), frame.pose()).stream()
                        .map(Object::toString)
                        .toList()));
    }

    @Test
    void whatever_touches_stays_where_it_touches_within_one_percent_of_her_height() {
        assertNone(scene -> moments(
                scene,
                frame -> frame.touches().stream()
                        .filter(touch -> touch.off(frame.body()) > .01)
                        .map(touch -> touch.site().word() + " is off by "
                                + String.format(Locale.ROOT, "%.3f", touch.off(frame.body())))
                        .toList()));
    }

    @Test
    void what_she_holds_is_at_hand_and_what_moves_is_moved_by_her() {
        assertNone(Holding::loose);
    }

    @Test
    void nothing_of_her_sinks_through_the_floor() {
        // from the front the floor is seen from a little above: what is nearer stands lower in the picture
        assertNone(scene -> scene.ground() == Scene.Ground.FROM_ABOVE
                ? List.of()
                : moments(scene, frame -> below(frame, scene.view() == View.FRONT ? -.045 : -.012)));
    }

    @Test
    void she_sits_on_chairs_and_never_in_them() {
        assertNone(scene -> moments(scene, frame -> {
            List<String> found = new ArrayList<>();
            for (Prop prop : scene.props()) {
                boolean seat = switch (prop.thing().word()) {
                    case "chair", "chair-front", "stool", "sofa" -> true;
                    default -> false;
                };
                Frame.Placed placed = frame.things().get(prop.name());
                Point hips = Site.HIPS.in(frame.body());
                if (seat
                        && placed != null
                        && Math.abs(hips.x() - placed.at().x()) < .12
                        && hips.y() < placed.at().y() - .015) {
                    found.add("hips in the " + prop.name());
                }
            }
            return found;
        }));
    }

    @Test
    void standing_she_has_her_weight_over_her_feet() {
        assertNone(scene -> {
            List<String> found = new ArrayList<>();
            Motion motion = new Motion(Skeleton.WOMAN, scene);
            for (int i = 0; i < scene.keys().size(); i++) {
                KeyPose key = scene.keys().get(i);
                if (scene.view() == View.SIDE && standsFree(key)) {
                    Landmarks body = motion.stills().get(i).body();
                    double weight = Balance.centre(body).x();
                    double heel = Double.MAX_VALUE;
                    double toe = -Double.MAX_VALUE;
                    for (Site site : feetOf(key)) {
                        boolean near = site.name().startsWith("NEAR");
                        heel = Math.min(
                                heel,
                                (near ? Site.NEAR_HEEL : Site.FAR_HEEL).in(body).x());
                        toe = Math.max(
                                toe,
                                (near ? Site.NEAR_TOES : Site.FAR_TOES).in(body).x());
                    }
                    if (weight < heel - .005 || weight > toe + .005) {
                        found.add(key.id() + ": weight at " + String.format(Locale.ROOT, "%.3f", weight)
                                + ", feet from " + String.format(Locale.ROOT, "%.3f", heel) + " to "
                                + String.format(Locale.ROOT, "%.3f", toe));
                    }
                }
            }
            return found;
        });
    }

    @Test
    void her_head_never_leaves_the_picture() {
        assertNone(scene -> {
            double[] box = viewBox(FIGURE.moving(scene));
            return moments(scene, frame -> {
                Point head = Site.CHEEK.centre(frame.body());
                double across = head.x() * UNIT;
                double down = -head.y() * UNIT;
                boolean inside = across - 85 >= box[0]
                        && across + 85 <= box[0] + box[2]
                        && down - 85 >= box[1]
                        && down + 75 <= box[1] + box[3];
                return inside ? List.of() : List.of("head outside");
            });
        });
    }

    private static double[] viewBox(String svg) {
        int from = svg.indexOf("viewBox=\"") + "viewBox=\"".length();
        return Arrays.stream(svg.substring(from, svg.indexOf('"', from)).split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void every_moving_picture_is_at_most_fifteen_kilobytes_compressed() {
        assertNone(scene -> {
            int size = compressed(FIGURE.moving(scene));
            return size <= 15_000 ? List.of() : List.of(size + " bytes");
        });
    }

    @Test
    void every_picture_is_well_formed_and_has_a_title_and_a_description() {
        assertNone(scene -> {
            for (String picture : List.of(FIGURE.moving(scene), FIGURE.still(scene, ""))) {
                try {
                    var root = DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(picture)))
                            .getDocumentElement();
                    if (root.getElementsByTagName("title")
                                    .item(0)
                                    .getTextContent()
                                    .isBlank()
                            || root.getElementsByTagName("desc")
                                    .item(0)
                                    .getTextContent()
                                    .isBlank()) {
                        return List.of("no words for those who listen");
                    }
                } catch (Exception e) {
                    return List.of(String.valueOf(e.getMessage()));
                }
            }
            return List.of();
        });
    }

    @Test
    void the_same_scene_gives_the_same_picture_byte_for_byte() {
        Map<String, Scene> again = TheFigures.read().scenes();
        Figure other = new Figure(Look.USUAL);
        assertNone(scene ->
                FIGURE.moving(scene).equals(other.moving(Map.copyOf(again).getOrDefault(scene.id(), scene)))
                        ? List.of()
                        : List.of("differs"));
    }

    private static List<String> below(Frame frame, double floor) {
        List<String> found = new ArrayList<>();
        for (Site site : Site.values()) {
            Point place = site == Site.NEAR_TOES
                            || site == Site.FAR_TOES
                            || site.word().endsWith("fingers")
                    ? site.centre(frame.body())
                    : site.in(frame.body());
            // the soft back of the trunk and the seat give way to the floor and are drawn so
            boolean soft = switch (site.segment()) {
                case PELVIS, LUMBAR, THORAX -> true;
                default -> false;
            };
            if (place.y() < floor && !soft) {
                found.add(site.word() + " at " + String.format(Locale.ROOT, "%.3f", place.y()));
            }
        }
        return found;
    }

    private static boolean standsFree(KeyPose key) {
        boolean fixed = key.contacts().stream()
                .filter(contact -> contact.on() instanceof Target.Spot)
                .allMatch(contact -> contact.site().word().endsWith("foot")
                        || contact.site().word().endsWith("ball"));
        return fixed && !feetOf(key).isEmpty();
    }

    private static List<Site> feetOf(KeyPose key) {
        return key.contacts().stream()
                .map(contact -> contact.site())
                .filter(site -> site.word().endsWith("foot") || site.word().endsWith("ball"))
                .toList();
    }

    /// What is found at any moment of the animation, each thing once.
    private static List<String> moments(Scene scene, Function<Frame, List<String>> look) {
        Set<String> found = new LinkedHashSet<>();
        for (Frame frame : new Motion(Skeleton.WOMAN, scene).frames()) {
            found.addAll(look.apply(frame));
        }
        return found.stream().limit(4).toList();
    }

    private static void assertNone(Function<Scene, List<String>> look) {
        List<String> found = new ArrayList<>();
        for (Scene scene : SCENES.values()) {
            look.apply(scene).forEach(words -> found.add(scene.id() + ": " + words));
        }
        assertTrue(found.isEmpty(), () -> String.join("\n", found));
    }

    private static int compressed(String picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(picture.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
