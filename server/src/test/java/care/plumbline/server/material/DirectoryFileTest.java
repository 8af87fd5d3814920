package care.plumbline.server.material;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.pages.visit.Directory;
import care.plumbline.server.files.FileRefused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Promise: a list of care nearby is taken whole or refused with its line and column; the nearest come first.
class DirectoryFileTest {

    private static final String NAMES = "name,profession,place,latitude,longitude,phone,web,note\n";
    private static final String WHOLE = NAMES
            + "\"Example, Ama\",Pelvic health physio,Dublin,53.3498,-6.2603,+353 1 555 0100,https://physio.example/,\"Says \"\"hello\"\"\"\n"
            + "Harbour,Osteopath,Cork,51.8985,-8.4756,,,\n\n"
            + "Bay,Midwife,Galway,53.2707,-9.0568,,,\n"
            + "West,Doctor,Cork West,51.88,-8.60,,,\n";

    private static String refusal(String text) {
        return String.valueOf(assertThrows(FileRefused.class, () -> DirectoryFile.read("care.csv", text))
                .getMessage());
    }

    @Test
    void the_nearest_come_first_by_the_way_over_the_ground() throws FileRefused {
        Directory directory = DirectoryFile.read("care.csv", WHOLE);
        List<Directory.Near> near = directory.nearest("dublin", 3);
        assertEquals(
                List.of("Example, Ama", "Bay", "Harbour"),
                near.stream().map(one -> one.practice().name()).toList());
        assertEquals(0, near.getFirst().kilometres(), 0.001);
        // Dublin to Galway is 186 km as the crow flies.
        assertEquals(186, near.get(1).kilometres(), 2);
        assertEquals("Says \"hello\"", near.getFirst().practice().note());
    }

    @Test
    void a_place_is_known_by_its_name_or_by_a_beginning_that_only_one_has() throws FileRefused {
        Directory directory = DirectoryFile.read("care.csv", WHOLE);
        assertEquals(Optional.of("Galway"), directory.place(" GAL "));
        assertEquals(Optional.of("Cork"), directory.place("cork"), "the whole name goes before a longer one");
        assertEquals(Optional.empty(), directory.place("co"));
        assertEquals(List.of("Cork", "Cork West"), directory.startingWith("co"));
        assertEquals(Optional.empty(), directory.place(""));
        assertEquals(Optional.empty(), directory.place("Paris"));
    }

    @Test
    void columns_may_stand_in_any_order_and_what_is_not_needed_may_be_left_out() throws FileRefused {
        Directory directory = DirectoryFile.read(
                "care.csv", "place,longitude,latitude,profession,name\r\nDublin,-6.26,53.35,Physio,Ama\r\n");
        assertEquals("Ama", directory.practices().getFirst().name());
        assertEquals(53.35, directory.practices().getFirst().at().latitude());
    }

    @Test
    void what_does_not_fit_is_refused_with_line_and_column() {
        String good = "Ama,Physio,Dublin,53.35,-6.26,,,\n";
        assertTrue(refusal(NAMES + good + good.replace("53.35", "153.35")).contains("line 3, column latitude"));
        assertTrue(
                refusal(NAMES + good.replace("-6.26", "west")).contains("line 2, column longitude: expected degrees"));
        assertTrue(refusal(NAMES + good.replace("Ama", "")).contains("line 2, column name"));
        assertTrue(refusal(NAMES + good.replace(",,,", ",call me,,")).contains("line 2, column phone"));
        assertTrue(refusal(NAMES + good.replace(",,,", ",,http://x.example,")).contains("line 2, column web"));
        assertTrue(refusal(NAMES + good.replace(",,,", ",,javascript:x,")).contains("line 2, column web"));
        assertTrue(refusal(NAMES + good + "Ama,Physio\n").contains("line 3: expected 8 columns, found 2"));
        assertTrue(refusal("name,profession\nAma,Physio\n").contains("a column place"));
        assertTrue(refusal(NAMES.replace("note", "stars") + good).contains("found stars"));
        assertTrue(refusal(NAMES.replace("note", "name") + good).contains("found name"));
        assertTrue(refusal("").contains("found none"));
        assertTrue(refusal(NAMES).contains("found none"));
        assertTrue(refusal(NAMES + "\"Ama").contains("CSV"));
        assertTrue(refusal(NAMES + good.replace("Ama", "A\u202ema")).contains("line 2, column name"));
    }
}
