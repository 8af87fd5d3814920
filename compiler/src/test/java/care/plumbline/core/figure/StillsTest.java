package care.plumbline.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.body.figure.Figure;
import care.plumbline.body.figure.Look;
import care.plumbline.body.scene.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A committed set of stills, looked at by a person. A picture that changes by more than a hair fails here;
/// run with `-Dstills=accept` after looking at it.
class StillsTest {

    private static final Path KEPT = Path.of("src/test/resources/stills");
    private static final List<String> CHOSEN = List.of(
            "bridge",
            "bird-dog",
            "one-knee-pick-up",
            "seated-feed",
            "overhead-reach",
            "clam",
            "open-book",
            "steady-run",
            "cot-lift",
            "cat-cow",
            "pick-up-one-knee.do",
            "pick-up-one-knee.rather-than",
            "cot-low.do",
            "cot-low.rather-than",
            "feed-in-chair.do",
            "feed-in-chair.rather-than",
            "car-seat-into-car.do",
            "stairs-with-baby.do");
    private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");
    private static final double HAIR = 2;

    @Test
    void the_chosen_stills_look_as_they_were_accepted() throws IOException {
        Map<String, Scene> scenes = TheFigures.read().scenes();
        List<String> changed = new ArrayList<>();
        for (Scene scene : scenes.values()) {
            if (CHOSEN.contains(scene.id())) {
                String picture = new Figure(Look.USUAL).still(scene, "");
                Path file = KEPT.resolve(scene.id() + ".svg");
                if ("accept".equals(System.getProperty("stills"))) {
                    Files.createDirectories(KEPT);
                    Files.writeString(file, picture);
                }
                if (!alike(Files.readString(file), picture)) {
                    changed.add(scene.id());
                }
            }
        }
        assertEquals(List.of(), changed);
        try (var kept = Files.list(KEPT)) {
            assertEquals(CHOSEN.size(), kept.count());
        }
    }

    private static boolean alike(String before, String after) {
        if (!NUMBER.matcher(before).replaceAll("0").equals(NUMBER.matcher(after).replaceAll("0"))) {
            return false;
        }
        Matcher first = NUMBER.matcher(before);
        Matcher second = NUMBER.matcher(after);
        while (first.find() && second.find()) {
            if (Math.abs(Double.parseDouble(first.group()) - Double.parseDouble(second.group())) > HAIR) {
                return false;
            }
        }
        return true;
    }
}
