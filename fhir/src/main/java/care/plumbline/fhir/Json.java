package care.plumbline.fhir;

import care.plumbline.core.journal.AnswerRefused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// JSON as a tree that remembers its lines.
///
/// A key stands once in its object. A number stays as it was written, so that nobody works it out before somebody
/// has looked how long it is.
public final class Json {

    /// A part of the tree.
    public sealed interface Value {
        /// Where it begins, counted from one.
        int line();
    }

    public record Text(String text, int line) implements Value {}

    public record Number(String written, int line) implements Value {}

    public record Flag(boolean yes, int line) implements Value {}

    /// `null`.
    public record Nothing(int line) implements Value {}

    public record Items(List<Value> values, int line) implements Value {
        public Items {
            values = List.copyOf(values);
        }
    }

    /// @param values in the order they stand
    public record Keys(Map<String, Value> values, int line) implements Value {}

    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 100;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .build();

    private final JsonParser parser;
    private final String expected;

    private Json(JsonParser parser, String expected) {
        this.parser = parser;
        this.expected = expected;
    }

    /// The tree of a text.
    ///
    /// @param expected what the text should be, for the refusal
    /// @throws AnswerRefused when it is no JSON, nested too deeply, or says a key twice
    public static Value read(String text, String expected) throws AnswerRefused {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            var json = new Json(parser, expected);
            parser.nextToken();
            Value value = json.value();
            if (parser.nextToken() != null) {
                throw json.refused("more after its end, in line " + json.line());
            }
            return value;
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            throw new AnswerRefused("file", expected, "in line " + line + ": " + broken.getOriginalMessage());
        }
    }

    private Value value() throws AnswerRefused {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> keys();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Text(parser.getString(), line());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Number(parser.getString(), line());
            case VALUE_TRUE -> new Flag(true, line());
            case VALUE_FALSE -> new Flag(false, line());
            case VALUE_NULL -> new Nothing(line());
            case null -> throw refused("nothing");
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw refused("something else");
        };
    }

    private Keys keys() throws AnswerRefused {
        int line = line();
        var values = new LinkedHashMap<String, Value>();
        var lines = new LinkedHashMap<String, Integer>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            Integer before = lines.put(key, line());
            if (before != null) {
                throw new AnswerRefused(
                        "file", "each key once", "two in lines " + before + " and " + line() + ": " + key);
            }
            parser.nextToken();
            values.put(key, value());
        }
        return new Keys(values, line);
    }

    private Items items() throws AnswerRefused {
        int line = line();
        var values = new ArrayList<Value>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value());
        }
        return new Items(values, line);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private AnswerRefused refused(String found) {
        return new AnswerRefused("file", expected, found);
    }
}
