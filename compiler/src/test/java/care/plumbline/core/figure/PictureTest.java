package care.plumbline.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.body.figure.Figure;
import care.plumbline.body.figure.HairTone;
import care.plumbline.body.figure.Look;
import care.plumbline.body.figure.Skin;
import care.plumbline.body.scene.Scene;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class PictureTest {

    private static final Map<String, Scene> SCENES = TheFigures.read().scenes();

    private static Scene scene(String id) {
        return TheFigures.read().find(id).orElseThrow();
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
                Scene.Clothes.USUAL,
                plain.loop(),
                plain.crop(),
                plain.shows(),
                plain.props(),
                plain.keys());
        assertTrue(new Figure(Look.USUAL).still(odd, "").contains("<title>Sit &amp; &lt;stand&gt;"));
    }
}
