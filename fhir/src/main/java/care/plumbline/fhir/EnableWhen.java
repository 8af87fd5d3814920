package care.plumbline.fhir;

import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Type;

/// When a form shows an item, in FHIR's own small language.
///
/// FHIR's `enableWhen` knows neither the time since the birth nor sums, so a part of a condition that speaks of
/// those is left out. The form then asks rather once too often, never too seldom; the engine decides again with
/// the whole condition.
///
/// @param parts what must hold
/// @param all whether all of them must, or any one
record EnableWhen(List<QuestionnaireItemEnableWhenComponent> parts, boolean all) {

    private static final Pattern YES = Pattern.compile("[a-z0-9_]+");
    private static final Pattern CHOICE = Pattern.compile("([a-z0-9_]+) (==|!=) '([a-z0-9-]+)'");
    private static final Pattern AMONG = Pattern.compile("'([a-z0-9-]+)' in ([a-z0-9_]+)");

    /// The condition of a question, as far as FHIR can say it.
    ///
    /// @param form the questions of the same form; others cannot be referred to
    static EnableWhen of(Question question, Map<String, Question> form) {
        String condition = question.askedWhen().map(Object::toString).orElse("");
        if (condition.contains("||") && !condition.contains("&&")) {
            List<Optional<QuestionnaireItemEnableWhenComponent>> parts = split(condition, "\\|\\|", form);
            return parts.stream().allMatch(Optional::isPresent)
                    ? new EnableWhen(parts.stream().flatMap(Optional::stream).toList(), false)
                    : new EnableWhen(List.of(), true);
        }
        if (condition.contains("||")) {
            return new EnableWhen(List.of(), true);
        }
        List<QuestionnaireItemEnableWhenComponent> parts =
                split(condition, "&&", form).stream().flatMap(Optional::stream).toList();
        if (parts.size() == 1 && parts.getFirst().getOperator() == QuestionnaireItemOperator.NOT_EQUAL) {
            // "not X" is also true while the other question is open; FHIR would hide the item then.
            var open = new QuestionnaireItemEnableWhenComponent();
            open.setQuestion(parts.getFirst().getQuestion())
                    .setOperator(QuestionnaireItemOperator.EXISTS)
                    .setAnswer(new BooleanType(false));
            return new EnableWhen(List.of(parts.getFirst(), open), false);
        }
        return new EnableWhen(
                parts.stream()
                        .filter(part -> part.getOperator() == QuestionnaireItemOperator.EQUAL)
                        .toList(),
                true);
    }

    void apply(QuestionnaireItemComponent item) {
        parts.forEach(item::addEnableWhen);
        if (parts.size() > 1) {
            item.setEnableBehavior(all ? EnableWhenBehavior.ALL : EnableWhenBehavior.ANY);
        }
    }

    private static List<Optional<QuestionnaireItemEnableWhenComponent>> split(
            String condition, String by, Map<String, Question> form) {
        var parts = new ArrayList<Optional<QuestionnaireItemEnableWhenComponent>>();
        for (String part : condition.split(by, -1)) {
            parts.add(part(part.replace("(", "").replace(")", "").strip(), form));
        }
        return parts;
    }

    private static Optional<QuestionnaireItemEnableWhenComponent> part(String text, Map<String, Question> form) {
        Matcher choice = CHOICE.matcher(text);
        if (choice.matches()) {
            var operator = choice.group(2).equals("==")
                    ? QuestionnaireItemOperator.EQUAL
                    : QuestionnaireItemOperator.NOT_EQUAL;
            return asked(choice.group(1), form).map(_ -> when(choice.group(1), operator, coding(choice.group(3))));
        }
        Matcher among = AMONG.matcher(text);
        if (among.matches()) {
            return asked(among.group(2), form)
                    .map(_ -> when(among.group(2), QuestionnaireItemOperator.EQUAL, coding(among.group(1))));
        }
        if (YES.matcher(text).matches()) {
            return asked(text, form)
                    .filter(question -> question.kind() instanceof QuestionKind.YesNo)
                    .map(_ -> when(text, QuestionnaireItemOperator.EQUAL, new BooleanType(true)));
        }
        return Optional.empty();
    }

    private static Optional<Question> asked(String id, Map<String, Question> form) {
        return Optional.ofNullable(form.get(id));
    }

    private static Coding coding(String code) {
        return new Coding().setSystem(Codes.ANSWERS).setCode(code);
    }

    private static QuestionnaireItemEnableWhenComponent when(
            String question, QuestionnaireItemOperator operator, Type answer) {
        var when = new QuestionnaireItemEnableWhenComponent();
        when.setQuestion(question).setOperator(operator).setAnswer(answer);
        return when;
    }
}
