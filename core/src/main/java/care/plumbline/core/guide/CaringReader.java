package care.plumbline.core.guide;

import care.plumbline.core.load.Centimetres;
import care.plumbline.core.load.Degrees;
import care.plumbline.core.load.Grip;
import care.plumbline.core.load.Kilograms;
import care.plumbline.core.load.LowBack;
import care.plumbline.core.load.Stance;
import care.plumbline.core.load.WeightForAge;
import care.plumbline.core.rule.FactType;
import java.util.HashSet;
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
                new Kilograms(within(model, "body_kg", 30, 200)),
                within(model, "upper_share", 0.4, 0.7),
                new Centimetres(within(model, "upper_height_cm", 15, 40)),
                new Centimetres(within(model, "lever_cm", 4, 8)));
        var caring = new Caring(
                back,
                number(model, "body_said"),
                within(model, "power", 1, 10),
                within(model, "vary", 0.01, 0.5),
                number(file, "baby_said"),
                new Kilograms(within(file, "seat_kg", 0, 15)),
                new Kilograms(within(file, "older_child_kg", 5, 40)),
                file.draft().vocabulary().fact(PERCENT),
                weights(weights),
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
        return caring;
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
        file.close();
        try {
            return new WeightForAge(rows);
        } catch (IllegalArgumentException wrong) {
            file.draft().problem(file.placeOf("rows"), String.valueOf(wrong.getMessage()));
            var one = new WeightForAge.Spread(0, 1, 1);
            return new WeightForAge(List.of(new WeightForAge.Row(0, one, one)));
        }
    }

    private static WeightForAge.Spread spread(Section section) {
        var spread = new WeightForAge.Spread(
                within(section, "l", -5, 5), within(section, "m", 0.5, 100), within(section, "s", 0.01, 1));
        section.close();
        return spread;
    }

    static CareTask task(Section file) {
        List<CareTask.Way> ways =
                file.sections("ways").stream().map(CaringReader::way).toList();
        var ids = new HashSet<Id>();
        if (ways.stream().anyMatch(way -> !ids.add(way.id()))) {
            file.draft().problem(file.placeOf("ways"), "two ways have the same id");
        }
        if (ways.stream().filter(CareTask.Way::usual).count() != 1) {
            file.draft().problem(file.placeOf("ways"), "one way, and only one, is `usual: true`: our guess");
            ways = List.of(new CareTask.Way(
                    new Id("missing"), file.text("name"), Optional.empty(), true, Optional.empty(), upright(), Optional.empty()));
        }
        boolean inMinutes = file.has("minutes");
        var task = new CareTask(
                file.id("id"),
                file.whole("number"),
                file.text("name"),
                file.oneOf("carries", Carried.values(), Carried::code),
                file.optionalCondition("part_when"),
                file.flag("if_unknown"),
                howMuch(file.section("times")),
                inMinutes
                        ? howMuch(file.section("minutes"))
                        : new HowMuch(Optional.empty(), List.of(), within(file, "seconds", 0, 600) / 60),
                inMinutes,
                ways,
                ProvenanceReader.of(file));
        file.close();
        return task;
    }

    private static Stance upright() {
        return new Stance(new Degrees(0), new Centimetres(0), new Degrees(0), 1, 0);
    }

    private static CareTask.Way way(Section line) {
        Optional<CareTask.Hands> hands = line.optionalSection("hands").map(section -> {
            var read = new CareTask.Hands(
                    new Centimetres(within(section, "out_cm", 0, 100)),
                    new Centimetres(within(section, "from_cm", 0, 200)),
                    new Centimetres(within(section, "travel_cm", 0, 200)),
                    section.oneOf("grip", Grip.values(), Grip::code));
            section.close();
            return read;
        });
        var way = new CareTask.Way(
                line.id("id"),
                line.text("name"),
                line.optionalCondition("when"),
                line.flag("usual"),
                line.has("carries")
                        ? Optional.of(line.oneOf("carries", Carried.values(), Carried::code))
                        : Optional.empty(),
                new Stance(
                        new Degrees(within(line, "lean_deg", 0, 90)),
                        new Centimetres(within(line, "reach_cm", 0, 100)),
                        new Degrees(within(line, "twist_deg", 0, 90)),
                        within(line, "borne", 0, 1),
                        within(line, "held", 0, 1)),
                hands);
        line.close();
        return way;
    }

    private static HowMuch howMuch(Section section) {
        Optional<String> said =
                section.has("said") ? Optional.of(number(section, "said")) : Optional.empty();
        List<HowMuch.Guess> guesses = section.sections("guesses").stream()
                .map(line -> {
                    var guess = new HowMuch.Guess(line.condition("when"), within(line, "is", 0, 900));
                    line.close();
                    return guess;
                })
                .toList();
        var howMuch = new HowMuch(said, guesses, within(section, "usual", 0, 900));
        section.close();
        return howMuch;
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
                line.has("part") ? within(line, "part", 0.05, 1) : 1,
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

    /// The name of a fact that is a number.
    private static String number(Section section, String key) {
        String name = section.word(key);
        if (section.draft()
                .vocabulary()
                .find(name)
                .filter(fact -> fact.type() instanceof FactType.Whole || fact.type() instanceof FactType.Decimal)
                .isEmpty()) {
            section.draft().problem(section.placeOf(key), "no number she gives is called " + name);
        }
        return name;
    }

    private static double within(Section section, String key, double from, double to) {
        double number = section.decimal(key);
        if (number >= from && number <= to) {
            return number;
        }
        section.draft()
                .problem(section.placeOf(key), "expected " + key + " from " + from + " to " + to + ", found " + number);
        return from;
    }
}
