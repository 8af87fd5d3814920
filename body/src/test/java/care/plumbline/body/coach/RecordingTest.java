package care.plumbline.body.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RecordingTest {

    private static final String PLACES = String.join(",", Collections.nCopies(132, "0.5"));

    @Test
    void a_line_is_she_nobody_or_several() throws Exception {
        List<Sighting> read = Recording.of(List.of("aspect=0.75", "0," + PLACES, "66", "133,several", ""))
                .sightings();
        assertInstanceOf(Sighting.Her.class, read.get(0));
        assertInstanceOf(Sighting.Nobody.class, read.get(1));
        assertInstanceOf(Sighting.Several.class, read.get(2));
        assertEquals(.133, read.get(2).seconds());
    }

    @Test
    void the_places_in_metres_of_other_recordings_are_read_over() throws Exception {
        assertEquals(
                1,
                Recording.of(List.of("0," + PLACES + "," + PLACES), .75)
                        .sightings()
                        .size());
    }

    @Test
    void what_cannot_be_read_says_where_what_was_expected_and_what_came() {
        var wrong = new TreeMap<String, String>(Map.of(
                "",
                "line 1: expected aspect",
                "aspect=wide",
                "line 1: aspect: expected a number, found wide",
                "aspect=-1\n0",
                "line 1: expected an aspect above 0, found -1",
                "aspect=0.75",
                "line 2: expected a line for each picture",
                "aspect=0.75\nsoon",
                "line 2: milliseconds: expected a number, found soon",
                "aspect=0.75\n0,1,2",
                "line 2: expected 133 numbers, found 3",
                "aspect=0.75\n0," + PLACES.replaceFirst("0.5", "x"),
                "line 2: number 2: expected a number, found x",
                "aspect=0.75\n100\n50",
                "line 3: expected a time that is not before the last one, found 50",
                "aspect=0.75,rows=1\n0," + PLACES,
                "line 2: expected 135 numbers, found 133"));
        wrong.forEach((text, said) -> {
            var refused = assertThrows(
                    Recording.Unreadable.class, () -> Recording.of(text.lines().toList()), text);
            assertTrue(String.valueOf(refused.getMessage()).startsWith(said), refused.getMessage());
        });
    }
}
