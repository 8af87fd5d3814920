package care.plumbline.pages.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.body.figure.Look;
import care.plumbline.core.guide.unit.DayParts;
import care.plumbline.testing.Any;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {

    private static final DayParts HOURS = new DayParts(5, 12, 18, 22, 20, 7);

    private static final List<String> WISHES =
            List.of("theme", "text", "country", "look", "hand", "language", "spoken", "zone", "colour", "");
    private static final List<String> VALUES = List.of(
            "NIGHT", "150", "DE", "112101012", "LEFT", "en", "yes", "Europe/Dublin", "GMT+1", "", "=", "%", "-1", "٣");

    @Test
    void any_text_is_read_as_some_wishes() {
        Any.tries(1000, any -> {
            String cookie = any.text(300);
            assertEquals(Look.Light.DAY, Preferences.parse(cookie).look().light());
        });
    }

    @Test
    void whatever_is_read_is_written_and_read_the_same() {
        Any.tries(1000, any -> {
            String cookie = almostCookies(any);
            Preferences read = Preferences.parse(cookie);
            assertEquals(read, Preferences.parse(read.cookie()));
            assertTrue(read.cookie().matches("[\\x21\\x23-\\x2b\\x2d-\\x3a\\x3c-\\x5b\\x5d-\\x7e]*"), read.cookie());
        });
    }

    private static String almostCookies(Any any) {
        List<String> pairs =
                any.list(0, 12, each -> each.of(WISHES) + "=" + (each.yes() ? each.text(8) : each.of(VALUES)));
        return String.join("&", pairs);
    }

    @Test
    void a_zone_of_any_kind_comes_back() {
        for (String zone : ZoneId.getAvailableZoneIds()) {
            Preferences with = Preferences.USUAL.with("zone", zone);
            assertEquals(with, Preferences.parse(with.cookie()), zone);
        }
    }

    @Test
    void a_broken_wish_leaves_the_others_alone() {
        Preferences read = Preferences.parse("theme=PINK&text=150&country=germany&hand=LEFT");
        assertEquals(Preferences.USUAL.with("text", "150").with("hand", "LEFT"), read);
    }

    @ParameterizedTest
    @CsvSource({
        "theme, auto",
        "theme, PINK",
        "text, 110",
        "text, big",
        "country, de",
        "country, DEU",
        "look, 12",
        "look, 999999999",
        "hand, BOTH",
        "language, e",
        "language, en-",
        "spoken, maybe",
        "zone, Nowhere/City",
        "colour, red",
        "Theme, DAY"
    })
    void an_unknown_wish_is_refused(String wish, String value) {
        assertThrows(RuntimeException.class, () -> Preferences.USUAL.with(wish, value));
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO, 06:59, night",
        "AUTO, 07:00, auto",
        "AUTO, 19:59, auto",
        "AUTO, 20:00, night",
        "DAY, 23:00, day",
        "NIGHT, 12:00, night"
    })
    void by_itself_the_page_is_dim_in_the_evening_and_at_night(String theme, String clock, String look) {
        assertEquals(look, Preferences.USUAL.with("theme", theme).pageClass(LocalTime.parse(clock), HOURS));
    }
}
