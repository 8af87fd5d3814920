package care.plumbline.app.cli;

import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.Id;
import care.plumbline.core.guide.Page;
import care.plumbline.core.guide.Question;
import care.plumbline.core.guide.QuestionKind;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.DuplicateKeyException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Our short form of answers, written by hand:
///
/// ```yaml
/// answered: 2026-11-22
/// none_of: [emergency, nerves]        # pages of signs to tick, none of which fits
/// answers:
///   birth_date: 2026-10-11
///   pain_zones: [low-back]
/// practised:
///   - {on: 2026-11-21, movements: [bridge]}
/// ```
final class ShortForm {

    private final Guide guide;
    private final Map<?, ?> top;

    private ShortForm(Guide guide, Map<?, ?> top) {
        this.guide = guide;
        this.top = top;
    }

    static AnswersFile read(String text, Guide guide) throws AnswerRefused {
        Object tree;
        try {
            tree = new Load(LoadSettings.builder().build()).loadFromString(text);
        } catch (YamlEngineException broken) {
            String says = broken instanceof DuplicateKeyException twice ? twice.getProblem() : "text that is neither";
            throw new AnswerRefused("file", "JSON or YAML", says);
        }
        if (!(tree instanceof Map<?, ?> top)) {
            throw new AnswerRefused("file", "keys answered and answers", "something else");
        }
        for (Object key : top.keySet()) {
            if (!List.of("answered", "none_of", "answers", "practised").contains(key)) {
                throw new AnswerRefused("file", "the keys answered, none_of, answers, practised", String.valueOf(key));
            }
        }
        var form = new ShortForm(guide, top);
        LocalDate answered = date("answered", top.get("answered"));
        var entries = new ArrayList<Entry>();
        var answers = new LinkedHashMap<String, Answer>();
        form.nones(answers);
        form.answers(answers, answered);
        answers.forEach((question, answer) -> entries.add(new Entry.Answered(answered, question, answer)));
        form.practised(entries, answered);
        return new AnswersFile(new Journal(entries), answered);
    }

    private void nones(Map<String, Answer> answers) throws AnswerRefused {
        for (Object name : items("none_of", top.get("none_of"))) {
            Page page = guide.chapters().stream()
                    .flatMap(chapter -> chapter.pages().stream())
                    .filter(each -> each.id().value().equals(name) && each.style() == Page.Style.TICK)
                    .findFirst()
                    .orElseThrow(() -> new AnswerRefused("none_of", "a page of signs to tick", String.valueOf(name)));
            for (Question question : page.questions()) {
                if (question.kind() instanceof QuestionKind.YesNo) {
                    answers.put(question.id(), new Answer.YesNo(false));
                }
            }
        }
    }

    private void answers(Map<String, Answer> answers, LocalDate answered) throws AnswerRefused {
        if (!(top.get("answers") instanceof Map<?, ?> given)) {
            throw new AnswerRefused("answers", "question ids with answers", "nothing of that kind");
        }
        for (Map.Entry<?, ?> pair : given.entrySet()) {
            String id = String.valueOf(pair.getKey());
            Question question = guide.question(id)
                    .orElseThrow(() -> new AnswerRefused("answers", "a question of guide " + guide.version(), id));
            Object value = pair.getValue();
            String text = value instanceof List<?> list ? list.toString() : String.valueOf(value);
            answers.put(id, Answers.parse(question, text, answered));
        }
    }

    private void practised(List<Entry> entries, LocalDate answered) throws AnswerRefused {
        for (Object item : items("practised", top.get("practised"))) {
            if (!(item instanceof Map<?, ?> day)) {
                throw new AnswerRefused("practised", "on and movements", String.valueOf(item));
            }
            for (Object key : day.keySet()) {
                if (!List.of("on", "movements").contains(key)) {
                    throw new AnswerRefused("practised", "the keys on and movements", String.valueOf(key));
                }
            }
            var movements = new ArrayList<Id>();
            for (Object name : items("movements", day.get("movements"))) {
                Id movement = guide.movements().keySet().stream()
                        .filter(id -> id.value().equals(name))
                        .findFirst()
                        .orElseThrow(
                                () -> new AnswerRefused("practised", "a movement of the guide", String.valueOf(name)));
                movements.add(movement);
            }
            LocalDate on = date("practised", day.get("on"));
            if (on.isAfter(answered)) {
                throw new AnswerRefused("practised", "a day not after " + answered, on.toString());
            }
            entries.add(new Entry.Practised(on, movements));
        }
    }

    private static List<?> items(String key, @org.jspecify.annotations.Nullable Object value) throws AnswerRefused {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list;
            default -> throw new AnswerRefused(key, "a list", String.valueOf(value));
        };
    }

    private static LocalDate date(String key, @org.jspecify.annotations.Nullable Object value) throws AnswerRefused {
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeException none) {
            throw new AnswerRefused(key, "a date such as 2026-11-22", value == null ? "nothing" : value.toString());
        }
    }
}
