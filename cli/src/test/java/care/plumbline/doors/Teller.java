package care.plumbline.doors;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A woman who tells every door the same: what she has, and *no* or *none* to everything else she is asked.
///
/// @param says question and answer as the short form writes them, such as `pain_zones: [neck]`
record Teller(String name, LocalDate today, Map<String, String> says) {

    Teller {
        says = new TreeMap<>(says);
    }

    /// Who tells of what a line opens says yes to that line.
    static Teller of(Guide guide, String name, LocalDate today, long daysSinceBirth, Map<String, String> says) {
        var all = new LinkedHashMap<>(says);
        says.forEach((id, text) -> {
            if (text.equals("yes")) {
                guide.question(id).flatMap(Question::openedBy).ifPresent(line -> all.put(line.id(), "yes"));
            }
        });
        all.put("birth_date", today.minusDays(daysSinceBirth).toString());
        all.putIfAbsent("neuraxial", "none");
        return new Teller(name, today, all);
    }

    @Override
    public String toString() {
        return name;
    }

    /// The same woman before she is asked what may wait until the screen has said its word: a stranger's result
    /// is said without it.
    Teller untilTheResult(Guide guide) {
        var before = new LinkedHashMap<String, String>();
        says.forEach((id, text) -> {
            if (guide.question(id).filter(Question::afterResult).isEmpty()) {
                before.put(id, text);
            }
        });
        return new Teller(name, today, before);
    }

    /// What she answers when she is asked; nothing where a question wants words.
    Optional<String> answer(Question question) {
        String said = says.get(question.id());
        if (said != null) {
            return Optional.of(said);
        }
        return switch (question.kind()) {
            case QuestionKind.YesNo _ -> Optional.of("no");
            case QuestionKind.AnyOf _ -> Optional.of("[]");
            case QuestionKind.OneOf(var choices) ->
                Optional.of(choices.stream()
                        .map(choice -> choice.code())
                        .filter(List.of("none", "no", "not-measured", "home", "vaginal", "stopped")::contains)
                        .findFirst()
                        .orElse(choices.getLast().code()));
            case QuestionKind.Scored(var choices) ->
                Optional.of(choices.getFirst().code());
            case QuestionKind.Amount(var _, long min, long _) -> Optional.of(Long.toString(min));
            case QuestionKind.Rating _ -> Optional.of("0");
            case QuestionKind.Measure(var _, double min, double _) -> Optional.of(Double.toString(min));
            case QuestionKind.Day _, QuestionKind.Words _ -> Optional.empty();
        };
    }

    /// All she would put into a file: what she says, and the safety chapter whole.
    Map<String, String> file(Guide guide) {
        var answers = new LinkedHashMap<String, String>();
        guide.chapters()
                .getFirst()
                .questions()
                .forEach(question -> answer(question).ifPresent(text -> answers.put(question.id(), text)));
        says.forEach(answers::putIfAbsent);
        return answers;
    }

    /// The same as boxes and buttons of a form; words are left empty.
    List<String[]> fields(Question question, boolean ticked) {
        var fields = new ArrayList<String[]>();
        answer(question).ifPresent(text -> {
            switch (question.kind()) {
                case QuestionKind.YesNo _ -> {
                    if (!ticked || text.equals("yes")) {
                        fields.add(new String[] {question.id(), text});
                    }
                }
                case QuestionKind.AnyOf _ -> {
                    String inner = text.replaceAll("[\\[\\] ]", "");
                    for (String code : (inner.isEmpty() ? "none-of-these" : inner).split(",")) {
                        fields.add(new String[] {question.id(), code});
                    }
                }
                case QuestionKind.OneOf _,
                        QuestionKind.Scored _,
                        QuestionKind.Amount _,
                        QuestionKind.Rating _,
                        QuestionKind.Measure _,
                        QuestionKind.Day _,
                        QuestionKind.Words _ -> fields.add(new String[] {question.id(), text});
            }
        });
        return fields;
    }
}
