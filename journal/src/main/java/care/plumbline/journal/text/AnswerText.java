package care.plumbline.journal.text;

import care.plumbline.core.journal.Answer;
import care.plumbline.core.json.Json;
import care.plumbline.core.json.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// An answer as a JSON object with one member, which names its kind: `{"yes":true}`, `{"amount":3}`.
final class AnswerText {

    private AnswerText() {}

    static Json.Keys json(Answer answer) {
        var members = new Members();
        return switch (answer) {
            case Answer.YesNo(boolean yes) -> members.put("yes", yes).done();
            case Answer.One(String code) -> members.put("one", code).done();
            case Answer.Several(var codes) ->
                members.texts("several", codes.stream()).done();
            case Answer.Amount(long number) -> members.put("amount", number).done();
            case Answer.Measure(double number) -> members.put("measure", number).done();
            case Answer.Day(LocalDate date) ->
                members.put("day", date.toString()).done();
            case Answer.Words(String text) -> members.put("words", text).done();
        };
    }

    /// @throws IllegalArgumentException when it is no answer this version knows
    static Answer read(Json json) {
        if (!(json instanceof Json.Keys(var members)) || members.size() != 1) {
            throw new IllegalArgumentException("expected one member");
        }
        Map.Entry<String, Json> only = members.entrySet().iterator().next();
        Json value = only.getValue();
        return switch (only.getKey()) {
            case "yes" -> new Answer.YesNo(flag(value));
            case "one" -> new Answer.One(word(value));
            case "several" -> new Answer.Several(new TreeSet<>(words(value)));
            case "amount" -> new Answer.Amount(whole(value));
            case "measure" -> new Answer.Measure(measure(value));
            case "day" -> new Answer.Day(LocalDate.parse(word(value)));
            case "words" -> new Answer.Words(word(value));
            default -> throw new IllegalArgumentException("expected a known kind of answer");
        };
    }

    static String word(Json json) {
        if (json instanceof Json.Text(String text)) {
            return text;
        }
        throw new IllegalArgumentException("expected a text");
    }

    static List<String> words(Json json) {
        if (json instanceof Json.Items(var values)) {
            return values.stream().map(AnswerText::word).toList();
        }
        throw new IllegalArgumentException("expected an array");
    }

    private static boolean flag(Json json) {
        if (json instanceof Json.Flag(boolean yes)) {
            return yes;
        }
        throw new IllegalArgumentException("expected true or false");
    }

    static long whole(Json json) {
        if (json instanceof Json.Number number && number.isWhole()) {
            return Long.parseLong(number.written());
        }
        throw new IllegalArgumentException("expected a whole number");
    }

    private static double measure(Json json) {
        if (json instanceof Json.Number(String written) && Math.abs(Double.parseDouble(written)) <= Double.MAX_VALUE) {
            return Double.parseDouble(written);
        }
        throw new IllegalArgumentException("expected a number");
    }
}
