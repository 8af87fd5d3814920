package care.plumbline.body.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.body.Anatomy;
import care.plumbline.body.Balance;
import care.plumbline.body.Landmarks;
import care.plumbline.body.Point;
import care.plumbline.body.Site;
import care.plumbline.body.Skeleton;
import care.plumbline.body.View;
import care.plumbline.body.drawn.FigureFiles;
import care.plumbline.body.scene.Frame;
import care.plumbline.body.scene.KeyPose;
import care.plumbline.body.scene.Motion;
import care.plumbline.body.scene.Prop;
import care.plumbline.body.scene.Scene;
import care.plumbline.body.scene.Target;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/// What must hold for every figure of the guide, over its whole animation.
class EveryFigureTest {

    private static final Path GUIDE = Path.of("../guide");
    private static final Map<String, Scene> SCENES = FigureFiles.read(GUIDE.resolve("figures"));
    private static final Figure FIGURE = new Figure(Look.USUAL);

    @Test
    void every_movement_of_the_guide_has_a_figure() throws IOException {
        try (var files = Files.list(GUIDE.resolve("movements"))) {
            List<String> missing = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[a-z0-9-]+\\.yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .filter(id -> !SCENES.containsKey(id))
                    .sorted()
                    .toList();
            assertEquals(List.of(), missing);
        }
    }

    @Test
    void every_figure_belongs_to_a_movement_or_a_habit_of_the_guide() {
        assertNone(scene -> Files.exists(GUIDE.resolve("movements").resolve(scene.id() + ".yaml"))
                        || Files.exists(GUIDE.resolve("habits").resolve(scene.id() + ".yaml"))
                ? List.of()
                : List.of("nobody knows it"));
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
                        .map(touch -> touch.site().word() + " is off by " + Digits.thousandths(touch.off(frame.body())))
                        .toList()));
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
                        found.add(key.id() + ": weight at " + Digits.thousandths(weight) + ", feet from "
                                + Digits.thousandths(heel) + " to " + Digits.thousandths(toe));
                    }
                }
            }
            return found;
        });
    }

    @Test
    void her_head_never_leaves_the_picture() {
        assertNone(scene -> {
            Motion motion = new Motion(Skeleton.WOMAN, scene);
            Window window = Window.around(scene, motion.stills());
            return moments(scene, frame -> {
                Point head = Site.CHEEK.centre(frame.body());
                double left = head.x() * Canvas.UNIT - 85;
                double right = head.x() * Canvas.UNIT + 85;
                double top = -head.y() * Canvas.UNIT - 85;
                double bottom = -head.y() * Canvas.UNIT + 75;
                boolean inside = left >= window.left()
                        && right <= window.left() + window.width()
                        && top >= window.top()
                        && bottom <= window.top() + window.height();
                return inside ? List.of() : List.of("head outside");
            });
        });
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
        Map<String, Scene> again = FigureFiles.read(GUIDE.resolve("figures"));
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
                found.add(site.word() + " at " + Digits.thousandths(place.y()));
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
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.size();
    }
}
