package care.plumbline.body.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.body.drawn.FigureFiles;
import care.plumbline.body.scene.Scene;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class PictureTest {

    private static final Map<String, Scene> SCENES = FigureFiles.read(Path.of("../guide/figures"));

    private static Scene scene(String id) {
        return Map.copyOf(SCENES).getOrDefault(id, SCENES.values().iterator().next());
    }

    @Test
    void numbers_are_written_short_and_alike_everywhere() {
        assertEquals("0", Digits.tenths(-.04));
        assertEquals("-.5", Digits.tenths(-.5));
        assertEquals("12.3", Digits.tenths(12.34));
        assertEquals("40", Digits.tenths(40.01));
        assertEquals("-12.5", Digits.tenths(-12.5));
        assertEquals(".05", Digits.hundredths(.05));
        assertEquals("1.006", Digits.thousandths(1.0061));
        assertEquals("-3", Digits.whole(-3.2));
    }

    @Test
    void each_moment_of_a_bending_outline_has_the_same_commands() {
        Pattern bending = Pattern.compile("attributeName=\"d\"[^>]* values=\"([^\"]*)\"");
        for (Scene scene : SCENES.values()) {
            var found = bending.matcher(new Figure(Look.USUAL).moving(scene));
            while (found.find()) {
                List<String> commands = Arrays.stream(found.group(1).split(";", -1))
                        .map(path -> path.replaceAll("[^A-Z]", "") + path.split("[ A-Z-]+").length)
                        .map(path -> path.replaceAll("[0-9]", ""))
                        .distinct()
                        .toList();
                assertEquals(1, commands.size(), () -> scene.id() + " " + commands);
            }
        }
    }

    @Test
    void where_motion_is_unwelcome_the_picture_rests_on_its_best_moment() {
        Scene bridge = scene("bridge");
        String moving = new Figure(Look.USUAL).moving(bridge);
        assertTrue(
                moving.contains("@media(prefers-reduced-motion:reduce){.moves{display:none}.rests{display:inline}}"));
        String rests = moving.substring(moving.indexOf("class=\"rests\""));
        assertTrue(!rests.contains("<animate"));
        String still = new Figure(Look.USUAL).still(bridge, "lift");
        assertTrue(rests.contains(still.substring(still.lastIndexOf("<path"), still.lastIndexOf("</svg>"))));
    }

    @Test
    void a_phase_that_is_named_is_drawn() {
        Figure figure = new Figure(Look.USUAL);
        assertNotEquals(figure.still(scene("squat"), "up"), figure.still(scene("squat"), "down"));
        assertEquals(figure.still(scene("squat"), "down"), figure.still(scene("squat"), "no such phase"));
    }

    @Test
    void every_look_draws_and_each_choice_changes_the_picture() throws Exception {
        List<Look> looks = new ArrayList<>();
        Look usual = Look.USUAL;
        Stream.of(Skin.values()).map(usual::with).forEach(looks::add);
        Stream.of(HairTone.values()).map(usual::with).forEach(looks::add);
        Stream.of(Look.HairStyle.values()).map(usual::with).forEach(looks::add);
        Stream.of(Look.Build.values()).map(usual::with).forEach(looks::add);
        Stream.of(Look.Top.values()).map(usual::with).forEach(looks::add);
        Stream.of(Look.Leggings.values()).map(usual::with).forEach(looks::add);
        Stream.of(Look.Feet.SHOES).map(usual::with).forEach(looks::add);
        Stream.of(Look.Aid.values()).map(usual::with).forEach(looks::add);
        Stream.of(Look.Light.values()).map(usual::with).forEach(looks::add);
        for (String id : List.of("floor-elevator", "shoulder-rolls")) {
            String plain = new Figure(usual).still(scene(id), "");
            for (Look look : looks) {
                String picture = new Figure(look).still(scene(id), "");
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(picture)));
                boolean caneFromTheFront = look.aid() == Look.Aid.CANE && id.equals("shoulder-rolls");
                assertEquals(look.equals(usual) || caneFromTheFront, picture.equals(plain), look::toString);
            }
        }
    }

    @Test
    void words_are_written_so_that_they_cannot_break_the_picture() {
        Scene plain = scene("squat");
        Scene odd = new Scene(
                plain.id(),
                "Sit & <stand>",
                plain.says(),
                plain.view(),
                plain.ground(),
                plain.feet(),
                plain.loop(),
                plain.crop(),
                plain.shows(),
                plain.props(),
                plain.keys());
        assertTrue(new Figure(Look.USUAL).still(odd, "").contains("<title>Sit &amp; &lt;stand&gt;"));
    }

    @Property
    void what_a_track_leaves_out_the_viewer_draws_within_the_slack(
            @ForAll @Size(min = 3, max = 30) List<@DoubleRange(min = -500, max = 500) Double> course) {
        double[] times = new double[course.size()];
        for (int i = 0; i < times.length; i++) {
            times[i] = i * .03;
        }
        List<double[]> values =
                course.stream().map(value -> new double[] {value}).toList();
        String written = new Track(values, index -> Digits.thousandths(course.get(index)), .7).attributes(times);
        String[] keyTimes = between(written, "keyTimes=\"").split(";", -1);
        String[] kept = between(written, " values=\"").split(";", -1);
        assertEquals(keyTimes.length, kept.length);
        for (int i = 0; i < times.length; i++) {
            assertEquals(course.get(i), drawn(keyTimes, kept, times[i]), .701);
        }
    }

    private static String between(String written, String start) {
        int from = written.indexOf(start) + start.length();
        return written.substring(from, written.indexOf('"', from));
    }

    /// As a viewer draws it: straight from one kept moment to the next.
    private static double drawn(String[] keyTimes, String[] kept, double time) {
        for (int i = 1; i < keyTimes.length; i++) {
            double from = Double.parseDouble(keyTimes[i - 1]);
            double to = Double.parseDouble(keyTimes[i]);
            if (time <= to + .001) {
                double part = Math.clamp((time - from) / (to - from), 0, 1);
                double first = Double.parseDouble(kept[i - 1]);
                return first + (Double.parseDouble(kept[i]) - first) * part;
            }
        }
        return Double.parseDouble(kept[kept.length - 1]);
    }
}
