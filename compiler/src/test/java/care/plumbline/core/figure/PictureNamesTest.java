package care.plumbline.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.body.scene.Scene;
import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.words.Id;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The name of a picture tells who cannot see it in which position she is, and never repeats the heading.
class PictureNamesTest {

    private static final Pattern POSITION = Pattern.compile(
            "hands and knees|on her (back|side|front)"
                    + "|\\b(lies|lie|lying|sits|sitting|stands|standing|kneels|walks|jogs|running|runs|leaning"
                    + "|squats|steps)\\b|on a chair|from a chair|back to a wall",
            Pattern.CASE_INSENSITIVE);

    @Test
    void the_name_of_every_picture_of_a_movement_says_her_position_and_not_the_heading() {
        Figures figures = TheFigures.read();
        var wrong = new ArrayList<String>();
        int named = 0;
        for (Id id : TheGuide.read().movements().keySet()) {
            Scene scene = figures.find(id.value()).orElseThrow();
            var all = new ArrayList<Scene>();
            all.add(scene);
            figures.find(Figures.easierOf(id)).ifPresent(all::add);
            for (Scene one : all) {
                named++;
                if (!POSITION.matcher(one.says()).find() || one.says().equals(scene.title())) {
                    wrong.add(one.id() + ": " + one.says());
                }
            }
        }
        assertEquals(new ArrayList<>(), wrong);
        assertTrue(named > 180, named + " names");
    }
}
