package care.plumbline.core.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import care.plumbline.core.TheGuide;
import care.plumbline.core.guide.contact.Country;
import care.plumbline.core.guide.contact.HelpLine;
import care.plumbline.core.guide.words.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whom to call: the numbers of each country, held to a table that was not made from the guide.
class CountriesTest {

    private static final Guide GUIDE = TheGuide.read();

    private static Stream<HelpLine> lines(Country country) {
        return Stream.of(Stream.of(country.advice()), country.crisis().stream(), country.violence().stream())
                .flatMap(each -> each);
    }

    private static Set<String> dialled(List<HelpLine> lines) {
        return lines.stream().flatMap(line -> line.dial().stream()).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "GB, 999, 116123,                08082000247 08000271234 08088010800 08088021414",
        "IE, 112, 116123,                1800341900",
        "US, 911, 988 18338526262,       18007997233",
        "CA, 911, 988,                   ''",
        "AU, 000, 131114 1300726306,     1800737732",
        "NZ, 111, 1737,                  0800733843",
        "ZA, 112, 0800567567,            0800428428",
        "IN, 112, 14416,                 181",
        "DE, 112, 08001110111,           116016",
        "AT, 144, 142,                   0800222555",
        "CH, 144, 143,                   ''",
        "FR, 15,  3114,                  3919",
        "ES, 112, 024,                   016",
        "IT, 112, 0223272327,            1522",
        "NL, 112, 113,                   08002000",
        "NO, 113, 116123,                116006",
        "IS, 112, 1717,                  ''",
    })
    void a_country_has_its_numbers(String code, String emergency, String crisis, String violence) {
        Country country = GUIDE.country(code);
        assertEquals(code, country.code());
        assertEquals(emergency, country.dial());
        assertEquals(numbers(crisis), dialled(country.crisis()));
        assertEquals(numbers(violence), dialled(country.violence()));
    }

    private static Set<String> numbers(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT",
                "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE"
            })
    void in_every_country_of_the_european_union_112_is_named(String code) {
        Country country = GUIDE.country(code);
        assertEquals(code, country.code());
        assertTrue(
                country.dial().equals("112")
                        || country.emergencySays().map(Text::english).orElse("").contains("112 works too"),
                code);
    }

    @Test
    void there_are_at_least_30_countries_and_the_one_for_all_others_is_last() {
        assertTrue(GUIDE.countries().size() > 30, GUIDE.countries().size() + " countries");
        assertEquals(Country.OTHER, GUIDE.countries().getLast().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"BR", "other", "", "gb"})
    void any_other_country_gets_what_holds_in_most(String code) {
        assertEquals(Country.OTHER, GUIDE.country(code).code());
        assertEquals("112", GUIDE.country(code).dial());
    }

    /// 112 is no number everywhere: she is told first to call the one she knows.
    @Test
    void in_a_country_we_do_not_know_her_own_ambulance_number_comes_first() {
        assertTrue(GUIDE.country(Country.OTHER)
                .emergencySays()
                .orElseThrow()
                .english()
                .startsWith("Call your local ambulance number"));
    }

    @Test
    void a_number_is_dialled_without_its_spaces_and_hyphens() {
        assertEquals(
                Optional.of("18338526262"),
                GUIDE.country("US").crisis().getLast().dial());
        assertEquals(
                "1-833-852-6262",
                GUIDE.country("US").crisis().getLast().number().orElseThrow());
    }

    @Test
    void a_line_without_a_number_has_nothing_to_dial() {
        assertEquals(Optional.empty(), GUIDE.country(Country.OTHER).advice().dial());
    }

    /// A line that is there to be dialled and cannot be is a trap.
    @Test
    void everyone_named_for_dark_thoughts_or_fear_at_home_can_be_dialled() {
        for (Country country : GUIDE.countries()) {
            Stream.concat(country.crisis().stream(), country.violence().stream())
                    .forEach(line -> assertTrue(
                            line.number().isPresent(),
                            country.code() + " " + line.who().english()));
        }
    }

    @Test
    void every_line_says_where_its_number_comes_from() {
        GUIDE.countries()
                .forEach(country -> lines(country)
                        .forEach(line -> assertTrue(!line.sources().isEmpty(), country.code())));
    }
}
