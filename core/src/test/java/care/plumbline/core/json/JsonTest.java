package care.plumbline.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void every_kind_of_value_is_read_as_it_was_written() throws NotJson {
        Json value = new Members()
                .put("text", "é \"\\/\b\f\n\r\t\u0001 🙂 \u2028")
                .put("whole", Long.MIN_VALUE)
                .put("part", 0.1)
                .put("yes", true)
                .put("nothing", Json.Nothing.NOTHING)
                .texts("texts", Stream.of("", "a"))
                .each("things", List.of(1, 2), (one, number) -> one.put("number", number))
                .keys("empty", none -> {})
                .texts("none", Stream.of())
                .done();
        assertEquals(value, Json.read(value.text()));
        assertEquals(value, Json.read(value.lines()));
        assertEquals(value.text(), Json.read(value.lines()).text());
    }

    @Test
    void for_people_a_member_stands_in_its_line() {
        Json value = new Members()
                .put("a", 1)
                .texts("b", Stream.of("x", "y"))
                .each("c", List.of(1), (one, number) -> one.put("d", number))
                .texts("e", Stream.of())
                .keys("f", none -> {})
                .done();
        assertEquals("""
                {
                  "a" : 1,
                  "b" : [ "x", "y" ],
                  "c" : [ {
                    "d" : 1
                  } ],
                  "e" : [ ],
                  "f" : { }
                }""", value.lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "7", "-12.50", "1e5", "1E+5", "2.5e-300", "123456789012345678901234567890"})
    void a_number_stays_as_it_was_written(String written) throws NotJson {
        assertEquals(new Json.Number(written), Json.read(" " + written + "\n"));
    }

    @Test
    void escapes_are_read() throws NotJson {
        assertEquals(new Json.Text("a/é\ud83d\ude42\n"), Json.read("\"a\\/\\u00E9\\ud83d\\uDE42\\n\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "not",
                "nul",
                "nulll",
                "tru",
                "01",
                "-",
                "+1",
                "1.",
                ".5",
                "1e",
                "1e+",
                "NaN",
                "Infinity",
                "0x1",
                "'a'",
                "\"a",
                "\"\t\"",
                "\"\\x\"",
                "\"\\u12g4\"",
                "\"\\u12",
                "\"\\",
                "[1,]",
                "[,1]",
                "[1 2]",
                "[1",
                "]",
                "{\"a\":1,}",
                "{,}",
                "{a:1}",
                "{\"a\" 1}",
                "{\"a\":}",
                "{\"a\":1",
                "{} {}",
                "1 2",
                "// x\n1",
                "\ufeff1",
                "\u00a01"
            })
    void what_is_no_json_is_refused(String text) {
        assertThrows(NotJson.class, () -> Json.read(text));
    }

    @ParameterizedTest
    @CsvSource({"'{\"a\":1,\"a\":2}', line 1: expected each key once", "'[1,\n2,\nx]', line 3: expected a value"})
    void a_refusal_names_line_and_expectation(String text, String says) {
        assertEquals(says, assertThrows(NotJson.class, () -> Json.read(text)).getMessage());
    }

    @Test
    void depth_and_length_are_bounded() throws NotJson {
        assertEquals(
                1,
                ((Json.Items) Json.read("[".repeat(100) + "]".repeat(100)))
                        .values()
                        .size());
        assertThrows(NotJson.class, () -> Json.read("[".repeat(101) + "]".repeat(101)));
        assertThrows(NotJson.class, () -> Json.read("[".repeat(1_000_000)));
        assertThrows(NotJson.class, () -> Json.read("1".repeat(101)));
    }

    @Test
    void a_key_stands_once_and_a_number_is_finite() {
        assertThrows(
                IllegalArgumentException.class, () -> new Members().put("a", 1).put("a", 2));
        assertThrows(IllegalArgumentException.class, () -> new Members().put("a", Double.NaN));
    }

    @Test
    void what_is_missing_is_nothing() {
        var keys = new Json.Keys(Map.of("a", new Json.Flag(true)));
        assertEquals(Json.Nothing.NOTHING, keys.at("b"));
        assertEquals(new Json.Flag(true), keys.at("a"));
    }
}
