package care.plumbline.cli;

import care.plumbline.compiler.yaml.Yaml;
import care.plumbline.compiler.yaml.Yaml.Items;
import care.plumbline.compiler.yaml.Yaml.Keys;
import care.plumbline.compiler.yaml.Yaml.Part;
import care.plumbline.compiler.yaml.Yaml.Scalar;
import care.plumbline.core.guide.Guide;
import care.plumbline.core.guide.question.Page;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.journal.Answer;
import care.plumbline.core.journal.AnswerRefused;
import care.plumbline.core.journal.Answers;
import care.plumbline.core.journal.AtOnce;
import care.plumbline.core.journal.Entry;
import care.plumbline.core.journal.Journal;
import care.plumbline.core.journal.PossibleDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

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

    private static final List<String> KEYS = List.of("answered", "none_of", "answers", "practised");

    private final Guide guide;
    private final Keys top;
    private final LocalDate answered;

    private ShortForm(Guide guide, Keys top, LocalDate answered) {
        this.guide = guide;
        this.top = top;
        this.answered = answered;
    }

    static AnswersFile read(String text, Guide guide) throws AnswerRefused {
        Keys top = keys(tree(text));
        only("file", top, KEYS);
        var form = new ShortForm(
                guide, top, date("answered", Optional.ofNullable(top.parts().get("answered"))));
        var answers = new LinkedHashMap<String, Answer>();
        form.nones(answers);
        form.answers(answers);
        var entries = new ArrayList<>(AtOnce.said(guide, form.answered, answers));
        form.practised(entries);
        return new AnswersFile(new Journal(entries), form.answered, List.of());
    }

    private static Part tree(String text) throws AnswerRefused {
        var mistakes = new ArrayList<String>();
        Optional<Part> tree =
                Yaml.read("", text, (place, says) -> mistakes.add("in line " + place.line() + ": " + says));
        if (!mistakes.isEmpty() || tree.isEmpty()) {
            throw new AnswerRefused("file", "JSON or YAML", mistakes.isEmpty() ? "nothing" : mistakes.getFirst());
        }
        return tree.get();
    }

    private static Keys keys(Part part) throws AnswerRefused {
        if (part instanceof Keys keys) {
            return keys;
        }
        throw new AnswerRefused("file", "keys answered and answers", "something else");
    }

    private static void only(String item, Keys keys, List<String> known) throws AnswerRefused {
        for (String key : keys.parts().keySet()) {
            if (!known.contains(key)) {
                throw new AnswerRefused(item, "the keys " + String.join(", ", known), key);
            }
        }
    }

    private void nones(Map<String, Answer> answers) throws AnswerRefused {
        for (Part item : items("none_of", top)) {
            Page page = guide.chapters().stream()
                    .flatMap(chapter -> chapter.pages().stream())
                    .filter(each -> item instanceof Scalar(String name, var _)
                            && each.id().value().equals(name)
                            && each.style() == Page.Style.TICK)
                    .findFirst()
                    .orElseThrow(() -> new AnswerRefused("none_of", "a page of signs to tick", item.inOneLine()));
            for (Question question : page.questions()) {
                if (question.kind() instanceof QuestionKind.YesNo) {
                    answers.put(question.id(), new Answer.YesNo(false));
                }
            }
        }
    }

    /// An answer of its own goes before `none_of`: a yes is never turned into a no by its page.
    private void answers(Map<String, Answer> answers) throws AnswerRefused {
        if (!(top.parts().get("answers") instanceof Keys given)) {
            throw new AnswerRefused("answers", "question ids with answers", "nothing of that kind");
        }
        for (Map.Entry<String, Part> pair : given.parts().entrySet()) {
            Question question = guide.question(pair.getKey())
                    .orElseThrow(() ->
                            new AnswerRefused("answers", "a question of guide " + guide.version(), pair.getKey()));
            answers.put(pair.getKey(), answer(question, pair.getValue()));
        }
    }

    private Answer answer(Question question, Part value) throws AnswerRefused {
        boolean any = question.kind() instanceof QuestionKind.AnyOf;
        return switch (value) {
            case Items(var parts, var _)
            when any -> {
                var codes = new TreeSet<String>();
                for (Part part : parts) {
                    codes.add(part instanceof Scalar(String code, var _) ? code : part.inOneLine());
                }
                yield Answers.check(question, new Answer.Several(codes), answered);
            }
            // Silence is not "none of these".
            case Scalar(String text, var _) when !any || !text.isBlank() -> Answers.parse(question, text, answered);
            case Scalar _, Items _, Keys _ ->
                throw new AnswerRefused(
                        question.id(),
                        Answers.expected(question.kind()),
                        value instanceof Scalar ? "nothing" : value.inOneLine());
        };
    }

    private void practised(List<Entry> entries) throws AnswerRefused {
        for (Part item : items("practised", top)) {
            if (!(item instanceof Keys day)) {
                throw new AnswerRefused("practised", "on and movements", item.inOneLine());
            }
            only("practised", day, List.of("on", "movements"));
            var movements = new ArrayList<Id>();
            for (Part name : items("movements", day)) {
                movements.add(guide.movements().keySet().stream()
                        .filter(id -> name instanceof Scalar(String text, var _)
                                && id.value().equals(text))
                        .findFirst()
                        .orElseThrow(
                                () -> new AnswerRefused("practised", "a movement of the guide", name.inOneLine())));
            }
            LocalDate on = date("practised", Optional.ofNullable(day.parts().get("on")));
            if (on.isAfter(answered)) {
                throw new AnswerRefused("practised", "a day not after " + answered, on.toString());
            }
            entries.add(new Entry.Practised(on, movements));
        }
    }

    private static List<Part> items(String key, Keys keys) throws AnswerRefused {
        return switch (keys.parts().get(key)) {
            case null -> List.of();
            case Items(var parts, var _) -> parts;
            case Scalar(String text, var _) ->
                throw new AnswerRefused(key, "a list", text.isEmpty() ? "nothing" : text);
            case Keys _ -> throw new AnswerRefused(key, "a list", "keys");
        };
    }

    private static LocalDate date(String key, Optional<Part> value) throws AnswerRefused {
        String text = value.map(Part::inOneLine).orElse("nothing");
        try {
            LocalDate day = LocalDate.parse(text);
            if (!PossibleDay.is(day)) {
                throw new AnswerRefused(key, "a day from " + PossibleDay.FIRST + " to " + PossibleDay.LAST, text);
            }
            return day;
        } catch (DateTimeException none) {
            throw new AnswerRefused(key, "a date such as 2026-11-22", text.isEmpty() ? "nothing" : text);
        }
    }
}
