package care.plumbline.app.store;

import care.plumbline.core.journal.Answer;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An answer as a JSON object with one member, which names its kind: `{"yes":true}`, `{"amount":3}`.
final class AnswerText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnswerText() {}

    static ObjectNode node(Answer answer) {
        ObjectNode node = JSON.createObjectNode();
        switch (answer) {
            case Answer.YesNo(boolean yes) -> node.put("yes", yes);
            case Answer.One(String code) -> node.put("one", code);
            case Answer.Several(var codes) -> {
                ArrayNode list = node.putArray("several");
                codes.forEach(list::add);
            }
            case Answer.Amount(long number) -> node.put("amount", number);
            case Answer.Measure(double number) -> node.put("measure", finite(number));
            case Answer.Day(LocalDate date) -> node.put("day", date.toString());
            case Answer.Words(String text) -> node.put("words", text);
        }
        return node;
    }

    private static double finite(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("expected a finite number, found " + number);
        }
        return number;
    }

    /// @throws IllegalArgumentException when it is no answer this version knows
    static Answer read(JsonNode node) {
        if (node.size() != 1) {
            throw new IllegalArgumentException("expected one member, found " + node.size());
        }
        Map.Entry<String, JsonNode> only = node.properties().iterator().next();
        JsonNode value = only.getValue();
        return switch (only.getKey()) {
            case "yes" -> new Answer.YesNo(whenIt(value.isBoolean(), value).booleanValue());
            case "one" -> new Answer.One(word(value));
            case "several" -> {
                TreeSet<String> codes = new TreeSet<>();
                whenIt(value.isArray(), value).values().forEach(code -> codes.add(word(code)));
                yield new Answer.Several(codes);
            }
            case "amount" ->
                new Answer.Amount(whenIt(value.isIntegralNumber() && value.canConvertToLong(), value)
                        .longValue());
            case "measure" -> new Answer.Measure(whenIt(value.isNumber(), value).doubleValue());
            case "day" -> new Answer.Day(LocalDate.parse(word(value)));
            case "words" -> new Answer.Words(word(value));
            default -> throw new IllegalArgumentException("expected a known kind of answer");
        };
    }

    static String word(JsonNode node) {
        return whenIt(node.isString(), node).stringValue();
    }

    private static JsonNode whenIt(boolean fits, JsonNode node) {
        if (!fits) {
            throw new IllegalArgumentException("found " + node.getNodeType());
        }
        return node;
    }
}
