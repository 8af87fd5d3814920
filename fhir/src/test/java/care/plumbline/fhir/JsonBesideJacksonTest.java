package care.plumbline.fhir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import care.plumbline.testing.Any;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// The library that wrote the first journals writes the same letters and reads what we write.
class JsonBesideJacksonTest {

    private static final JsonMapper JACKSON = JsonMapper.builder().build();

    @Test
    void both_write_the_same_letters() {
        Any.tries(300, any -> {
            Json value = new Members()
                    .put("words", any.text(200))
                    .put(any.text(10) + "key", any.number())
                    .put("decimal", any.decimal())
                    .put("flag", any.whole(0, 1) == 1)
                    .put("nothing", Json.Nothing.NOTHING)
                    .texts("list", any.list(0, 3, each -> each.text(20)).stream())
                    .texts("empty", Stream.of())
                    .keys("none", none -> {})
                    .each("nested", List.of(1, 2), (one, number) -> one.keys("deep", deep -> deep.put("n", number)))
                    .done();
            assertEquals(JACKSON.writeValueAsString(JACKSON.readTree(value.text())), value.text());
            assertEquals(
                    JACKSON.writerWithDefaultPrettyPrinter().writeValueAsString(JACKSON.readTree(value.text())),
                    value.lines());
            assertEquals(value, Json.read(JACKSON.writeValueAsString(JACKSON.readTree(value.text()))));
        });
    }
}
