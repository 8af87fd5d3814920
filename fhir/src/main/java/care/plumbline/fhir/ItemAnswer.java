package care.plumbline.fhir;

import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The answer that one item gives to its question.
///
/// @param absent whether the item says why it has no answer
record ItemAnswer(Question question, LocalDate on, boolean absent) {

    static final Set<String> CHILDREN = Set.of(
            "id",
            "extension",
            "modifierExtension",
            "item",
            "valueBoolean",
            "valueDecimal",
            "valueInteger",
            "valueDate",
            "valueDateTime",
            "valueTime",
            "valueString",
            "valueUri",
            "valueAttachment",
            "valueCoding",
            "valueQuantity",
            "valueReference");
    private static final Set<String> CODING =
            Set.of("id", "extension", "system", "version", "code", "display", "userSelected");

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,18}(\\.\\d{1,40})?([eE][+-]?\\d{1,2})?");

    /// Nothing where no answer has a value: that is not answered, and neither a no nor none of these.
    Optional<Answer> of(List<Element> given) throws AnswerRefused {
        var valued = given.stream().filter(answer -> !answer.values().isEmpty()).toList();
        if (valued.isEmpty()) {
            return Optional.empty();
        }
        for (Element answer : valued) {
            if (absent || answer.saysWhyAbsent()) {
                throw refused("a value or why there is none", "both (line " + answer.line() + ")");
            }
            if (answer.values().size() > 1) {
                throw refused("one value", String.join(" and ", answer.values()));
            }
        }
        if (question.kind() instanceof QuestionKind.AnyOf) {
            return Optional.of(Answers.check(question, several(valued), on));
        }
        if (valued.size() > 1) {
            throw refused("one answer", Integer.toString(valued.size()));
        }
        return Optional.of(Answers.check(question, one(valued.getFirst()), on));
    }

    private Answer several(List<Element> given) throws AnswerRefused {
        var codes = new TreeSet<String>();
        for (Element answer : given) {
            codes.add(code(answer));
        }
        if (codes.remove(Codes.NONE_OF_THESE) && !codes.isEmpty()) {
            throw refused("none of these alone", "none of these with " + codes);
        }
        return new Answer.Several(codes);
    }

    private Answer one(Element answer) throws AnswerRefused {
        String name = answer.values().getFirst();
        Json.Value value = answer.child(name).orElseThrow();
        return switch (name) {
            case "valueBoolean" -> {
                if (!(value instanceof Json.Flag(boolean yes, int _))) {
                    throw refused("true or false without quotes", Element.said(value));
                }
                yield new Answer.YesNo(yes);
            }
            case "valueCoding" -> new Answer.One(code(answer));
            case "valueInteger" -> number(value, WHOLE, question.kind() instanceof QuestionKind.Measure);
            case "valueDecimal" -> number(value, DECIMAL, true);
            case "valueDate" -> Answers.parse(question, words(value), on);
            case "valueString" -> new Answer.Words(words(value));
            default -> throw refused(Answers.expected(question.kind()).english(), name);
        };
    }

    /// Looks at the letters first: a number of a few letters can be one of a billion digits.
    private Answer number(Json.Value value, Pattern pattern, boolean measure) throws AnswerRefused {
        if (!(value instanceof Json.Number(String written, int _))
                || !pattern.matcher(written).matches()) {
            throw refused(Answers.expected(question.kind()).english(), Element.said(value));
        }
        // Adding zero makes a negative zero one like any other.
        return measure
                ? new Answer.Measure(Double.parseDouble(written) + 0.0)
                : new Answer.Amount(Long.parseLong(written));
    }

    private String words(Json.Value value) throws AnswerRefused {
        if (value instanceof Json.Text(String text, int _)) {
            return text;
        }
        throw refused(Answers.expected(question.kind()).english(), Element.said(value));
    }

    private String code(Element answer) throws AnswerRefused {
        Optional<Json.Value> value = answer.child("valueCoding");
        if (value.isEmpty()) {
            throw refused(Answers.expected(question.kind()).english(), String.join(", ", answer.values()));
        }
        Element coding = Element.of(value.get(), question.id(), CODING);
        Optional<String> system = coding.text("system");
        if (system.isPresent() && !system.get().equals(Codes.ANSWERS)) {
            throw refused("a code of " + Codes.ANSWERS, system.get());
        }
        return coding.text("code")
                .orElseThrow(() -> refused(Answers.expected(question.kind()).english(), "a coding without"));
    }

    private AnswerRefused refused(String expected, String found) {
        return new AnswerRefused(question.id(), expected, found);
    }
}
