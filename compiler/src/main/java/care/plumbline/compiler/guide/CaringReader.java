package care.plumbline.compiler.guide;

import care.plumbline.core.guide.care.CareTask;
import care.plumbline.core.guide.care.Caring;
import care.plumbline.core.guide.care.Easing;
import care.plumbline.core.guide.question.Chapter;
import care.plumbline.core.guide.question.Question;
import care.plumbline.core.guide.question.QuestionKind;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.guide.words.Text;
import care.plumbline.core.load.Centimetres;
import care.plumbline.core.load.Kilograms;
import care.plumbline.core.load.LowBack;
import care.plumbline.core.load.WeightForAge;
import care.plumbline.core.rule.FactType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads care tasks, what eases them, and the numbers with which they are reckoned.
final class CaringReader {

    /// Worked out from the care tasks, once all other facts are known.
    private static final String PERCENT = "care_percent";

    private CaringReader() {}

    static void declare(Map<String, FactType> types) {
        types.put(PERCENT, new FactType.Whole());
    }

    static Caring read(Section file, Section weights, List<CareTask> tasks, List<Chapter> chapters) {
        Section model = file.section("model");
        var back = new LowBack(
                new Kilograms(CareTaskReader.within(model, "body_kg", 30, 200)),
                CareTaskReader.within(model, "upper_share", 0.4, 0.7),
                new Centimetres(CareTaskReader.within(model, "upper_height_cm", 15, 40)),
                new Centimetres(CareTaskReader.within(model, "lever_cm", 4, 8)));
        var caring = new Caring(
                back,
                CareTaskReader.number(model, "body_said"),
                CareTaskReader.within(model, "power", 1, 10),
                CareTaskReader.within(model, "vary", 0.01, 0.5),
                CareTaskReader.number(file, "baby_said"),
                twins(file.section("twins")),
                telling(file.section("telling")),
                new Kilograms(CareTaskReader.within(file, "seat_kg", 0, 15)),
                new Kilograms(CareTaskReader.within(file, "older_child_kg", 5, 40)),
                file.draft().vocabulary().fact(PERCENT),
                weights(weights),
                askBack(weights),
                tasks,
                file.sections("easings").stream()
                        .map(line -> easing(line, tasks))
                        .toList(),
                file.sections("usual_day").stream()
                        .flatMap(line -> ask(line, chapters).stream())
                        .toList(),
                file.text("lead"),
                file.texts("is_not"),
                ProvenanceReader.of(file));
        model.close();
        file.close();
        weights.close();
        return caring;
    }

    private static Caring.Telling telling(Section section) {
        var telling = new Caring.Telling(
                CareTaskReader.within(section, "spares", 0, 1),
                CareTaskReader.within(section, "hers", 0, 1),
                (int) CareTaskReader.within(section, "age_days", 0, 730),
                (int) CareTaskReader.within(section, "habits_first", 0, 20),
                CareTaskReader.within(section, "holds", 0.5, 1),
                CareTaskReader.within(section, "change", 0, 1));
        section.close();
        return telling;
    }

    private static Caring.Twins twins(Section section) {
        var twins = new Caring.Twins(
                section.condition("when"),
                CareTaskReader.number(section, "said"),
                section.text("weighed"),
                section.text("guessed"),
                section.text("counts"));
        section.close();
        return twins;
    }

    private static Optional<Caring.Ask> ask(Section line, List<Chapter> chapters) {
        String id = line.word("question");
        Optional<Question> found = chapters.stream()
                .flatMap(Chapter::questions)
                .filter(question -> question.id().equals(id))
                .findFirst();
        Text name = line.text("name");
        OptionalInt upTo = line.optionalWhole("up_to");
        line.close();
        if (found.isEmpty()) {
            line.draft().problem(line.placeOf("question"), "no question is called " + id);
        }
        boolean choices = found.filter(question -> question.kind() instanceof QuestionKind.OneOf)
                .isPresent();
        if (found.isPresent() && choices == upTo.isPresent()) {
            line.draft().problem(line.place(), "a number has an up_to, and a choice has none: " + id);
        }
        return found.map(question -> new Caring.Ask(question, name, upTo));
    }

    private static WeightForAge weights(Section file) {
        List<WeightForAge.Row> rows = file.sections("rows").stream()
                .map(line -> {
                    var row = new WeightForAge.Row(
                            line.whole("day"), spread(line.section("girls")), spread(line.section("boys")));
                    line.close();
                    return row;
                })
                .toList();
        file.word("licence");
        ProvenanceReader.of(file);
        try {
            return new WeightForAge(rows);
        } catch (IllegalArgumentException wrong) {
            file.draft().problem(file.placeOf("rows"), String.valueOf(wrong.getMessage()));
            var one = new WeightForAge.Spread(0, 1, 1);
            return new WeightForAge(List.of(new WeightForAge.Row(0, one, one)));
        }
    }

    private static Caring.AskBack askBack(Section file) {
        Section section = file.section("ask_back");
        var back = new Caring.AskBack(
                CareTaskReader.within(section, "deviations", 2, 6),
                section.text("heavy"),
                section.text("light"),
                section.text("sure"));
        section.close();
        return back;
    }

    private static WeightForAge.Spread spread(Section section) {
        var spread = new WeightForAge.Spread(
                CareTaskReader.within(section, "l", -5, 5),
                CareTaskReader.within(section, "m", 0.5, 100),
                CareTaskReader.within(section, "s", 0.01, 1));
        section.close();
        return spread;
    }

    private static Easing easing(Section line, List<CareTask> tasks) {
        Id task = line.id("task");
        Optional<Easing.Into> into = line.optionalSection("into").map(section -> {
            var read = new Easing.Into(section.id("task"), section.id("way"));
            section.close();
            return read;
        });
        var easing = new Easing(
                line.id("id"),
                line.text("name"),
                line.text("where"),
                line.id("group"),
                task,
                line.has("from") ? line.ids("from") : List.of(),
                into,
                line.has("part") ? CareTaskReader.within(line, "part", 0.05, 1) : 1,
                line.id("habit"),
                ProvenanceReader.of(line));
        line.close();
        easing.from().forEach(way -> exists(line, "from", tasks, task, way));
        into.ifPresentOrElse(
                to -> exists(line, "into", tasks, to.task(), to.way()),
                () -> exists(line, "task", tasks, task, Optional.empty()));
        return easing;
    }

    private static void exists(Section line, String key, List<CareTask> tasks, Id task, Id way) {
        exists(line, key, tasks, task, Optional.of(way));
    }

    private static void exists(Section line, String key, List<CareTask> tasks, Id task, Optional<Id> way) {
        if (tasks.stream()
                .noneMatch(each -> each.id().equals(task)
                        && way.map(id -> each.way(id).isPresent()).orElse(true))) {
            line.draft()
                    .problem(
                            line.placeOf(key),
                            "no care task is called " + task
                                    + way.map(id -> " with a way " + id).orElse(""));
        }
    }
}
