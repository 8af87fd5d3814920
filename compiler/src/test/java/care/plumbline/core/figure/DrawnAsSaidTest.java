package care.plumbline.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.movement.Movement;
import care.plumbline.core.guide.words.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The place that the steps of a movement name first is the place in which its picture shows her.
class DrawnAsSaidTest {

    private static final Guide GUIDE = TheGuide.read();

    /// Each in the order in which it is asked for at one place of a text.
    private static final Map<String, Pattern> PLACES = Map.of(
            "lying", Pattern.compile("\\b[Ll](?:ies?|ying)\\b(?:[^.,;]*?\\bon (?:her|your) (?:(back|side|front))\\b)?"),
            "hands and knees", Pattern.compile("\\b[Hh]ands and knees|(?:[Kk]neel|[Kk]neels) on hands"),
            "kneeling", Pattern.compile("\\b[Kk]neel(?:s|ing)?\\b(?! on hands)"),
            "sitting", Pattern.compile("(?<!you )\\b[Ss]it(?:s|ting)?\\b(?! (?:back|up|bones))"),
            // Weights are stood on a chair; to stand up is a movement.
            "standing", Pattern.compile("(?<![Tt]o |and )\\b[Ss]tand(?:s|ing)?\\b(?! (?:up|two|one))"));

    /// It goes from one place to another, and is drawn on its way.
    private static final Set<String> ON_THE_WAY = Set.of("log-roll");

    private record Named(String place, String lies) {
        boolean agreesWith(Named other) {
            return place.equals(other.place())
                    && (lies.isEmpty() || other.lies().isEmpty() || lies.equals(other.lies()));
        }
    }

    private static Optional<Named> first(String says) {
        Optional<Named> first = Optional.empty();
        int at = says.length();
        for (Map.Entry<String, Pattern> place : PLACES.entrySet()) {
            Matcher found = place.getValue().matcher(says);
            if (found.find() && found.start() < at) {
                at = found.start();
                String lies = found.groupCount() > 0 && found.group(1) != null ? found.group(1) : "";
                first = Optional.of(new Named(place.getKey(), lies));
            }
        }
        return first;
    }

    private static Optional<Named> first(Movement movement) {
        return movement.steps().stream()
                .map(Text::english)
                .flatMap(step -> first(step).stream())
                .findFirst();
    }

    @Test
    void the_place_that_the_steps_name_first_is_the_one_that_is_drawn() {
        var apart = new ArrayList<String>();
        int compared = 0;
        for (Movement movement : GUIDE.movements().values()) {
            String drawn = TheFigures.read().of(movement.id()).orElseThrow().says();
            Optional<Named> said = first(movement);
            Optional<Named> shown = first(drawn);
            if (ON_THE_WAY.contains(movement.id().value())) {
                continue;
            }
            if (said.isPresent() && shown.isPresent()) {
                compared++;
                if (!said.get().agreesWith(shown.get())) {
                    apart.add(movement.id() + ": " + said.get() + " – " + drawn);
                }
            }
        }
        assertEquals(List.of(), apart, () -> String.join("\n", apart));
        assertTrue(compared > 60, "only " + compared + " name a place in both");
    }
}
