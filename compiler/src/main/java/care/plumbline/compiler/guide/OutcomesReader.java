package care.plumbline.compiler.guide;

import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.outcome.Outcomes;
import care.plumbline.core.guide.question.Measure;
import care.plumbline.core.guide.stage.ExpectedCourseStep;
import care.plumbline.core.guide.unit.Weeks;
import java.util.List;
import java.util.Optional;

/// Reads how it is seen how she is doing, and what is usual when.
final class OutcomesReader {

    private static final int MOST_POINTS = 24;

    private OutcomesReader() {}

    static Outcomes read(Section file) {
        var outcomes = new Outcomes(
                activities(file.section("activities")),
                measure(file.section("pain")),
                measure(file.section("roland_morris")),
                measure(file.section("confidence")),
                verdict(file.section("global_change")),
                line(file.section("trend")),
                weeks(file.section("weeks")),
                better(file.section("better")),
                worse(file.section("worse")),
                goal(file.section("movement")),
                greenWeek(file.section("green_week")),
                file.id("mood_sign"));
        file.close();
        return outcomes;
    }

    private static Outcomes.Activities activities(Section part) {
        List<Outcomes.Activity> asked = part.sections("asked").stream()
                .map(one -> {
                    var activity = new Outcomes.Activity(one.word("words"), one.word("now"));
                    one.draft().mention(activity.words(), one.placeOf("words"));
                    one.draft().mention(activity.now(), one.placeOf("now"));
                    one.close();
                    return activity;
                })
                .toList();
        var activities = new Outcomes.Activities(
                asked,
                points(part, "change_of_one"),
                points(part, "change_of_mean"),
                part.numbered("says", "change_of_one", "change_of_mean"),
                ProvenanceReader.of(part));
        if (asked.isEmpty()) {
            part.draft().problem(part.place(), "asked names no activity");
        }
        part.close();
        return activities;
    }

    private static Measure measure(Section part) {
        Section change = part.section("change");
        Optional<Measure.Floor> floor = part.has("floor")
                ? Optional.of(new Measure.Floor(part.whole("floor"), part.text("floor_says")))
                : Optional.empty();
        var measure = new Measure(
                part.text("name"),
                part.words("reads"),
                between(part, "highest", 1, MOST_POINTS),
                part.oneOf("better", List.of("less", "more")).equals("more"),
                new Measure.Change(points(change, "points"), percent(change, "percent"), points(change, "at_least")),
                part.numbered("says", "points", "percent", "at_least", "highest"),
                floor,
                ProvenanceReader.of(part));
        if (measure.reads().isEmpty()) {
            part.draft().problem(part.place(), "reads names no question");
        }
        change.close();
        part.close();
        return measure;
    }

    private static Outcomes.Verdict verdict(Section part) {
        var verdict = new Outcomes.Verdict(
                part.word("question"), part.words("much_better"), part.words("worse"), ProvenanceReader.of(part));
        part.draft().mention(verdict.question(), part.placeOf("question"));
        part.close();
        return verdict;
    }

    private static Outcomes.Line line(Section part) {
        var line = new Outcomes.Line(
                between(part, "window_days", 7, 400),
                between(part, "at_least_days", 4, 400),
                between(part, "over_days", 1, 400),
                between(part, "sure", 51, 99),
                part.numbered("says", "window_days", "at_least_days", "over_days"),
                ProvenanceReader.of(part));
        if (line.overDays() > line.windowDays() || line.atLeastDays() > line.windowDays()) {
            part.draft().problem(part.place(), "the window is shorter than what it needs, so it never says anything");
        }
        part.close();
        return line;
    }

    private static Outcomes.Weekly weeks(Section part) {
        var weeks = new Outcomes.Weekly(between(part, "enough_days", 1, 7), between(part, "half_days", 2, 7));
        part.close();
        return weeks;
    }

    private static Outcomes.Better better(Section part) {
        var better = new Outcomes.Better(
                percent(part, "roland_morris_down_percent"),
                points(part, "pain_down"),
                part.text("says"),
                ProvenanceReader.of(part));
        part.close();
        return better;
    }

    private static Outcomes.Worse worse(Section part) {
        var worse = new Outcomes.Worse(
                points(part, "roland_morris_up"),
                points(part, "pain_up"),
                between(part, "days", 1, 90),
                between(part, "at_least_days", 1, 90),
                between(part, "before_days", 7, 400),
                part.oneOf("urgency", Urgency.values(), Urgency::code),
                part.text("pain_says"),
                part.text("roland_morris_says"),
                part.text("verdict_says"),
                part.text("meaning"),
                part.texts("do"),
                part.text("say"),
                ProvenanceReader.of(part));
        if (worse.atLeastDays() > worse.days()) {
            part.draft().problem(part.placeOf("at_least_days"), "at_least_days is more than days");
        }
        part.close();
        return worse;
    }

    private static Outcomes.Goal goal(Section part) {
        var goal = new Outcomes.Goal(
                between(part, "minutes_a_week", 1, 2000),
                part.numbered("says", "minutes_a_week"),
                ProvenanceReader.of(part));
        part.close();
        return goal;
    }

    private static Outcomes.GreenWeek greenWeek(Section part) {
        var week = new Outcomes.GreenWeek(between(part, "pain_at_most", 0, 10), between(part, "at_least_days", 1, 7));
        part.close();
        return week;
    }

    /// What is usual at which week.
    static List<ExpectedCourseStep> course(Section file) {
        List<ExpectedCourseStep> course =
                file.sections("course").stream().map(OutcomesReader::usual).toList();
        file.close();
        return course;
    }

    private static ExpectedCourseStep usual(Section line) {
        var usual = new ExpectedCourseStep(
                line.id("id"),
                new Weeks(between(line, "from_week", 0, 520)),
                line.has("to_week") ? Optional.of(new Weeks(between(line, "to_week", 1, 520))) : Optional.empty(),
                line.optionalId("pattern"),
                line.optionalCondition("when"),
                line.text("says"),
                ProvenanceReader.of(line));
        if (usual.to().filter(to -> to.compareTo(usual.from()) <= 0).isPresent()) {
            line.draft().problem(line.placeOf("to_week"), "to_week is not after from_week");
        }
        line.close();
        return usual;
    }

    private static double points(Section part, String key) {
        return within(part, key, part.decimal(key), MOST_POINTS);
    }

    private static double percent(Section part, String key) {
        return within(part, key, part.decimal(key), 100);
    }

    private static double within(Section part, String key, double found, double most) {
        if (found > 0 && found <= most) {
            return found;
        }
        part.draft().problem(part.placeOf(key), "expected " + key + " above 0, at most " + most + ", found " + found);
        return 1;
    }

    private static int between(Section part, String key, int from, int to) {
        int found = part.whole(key);
        if (found >= from && found <= to) {
            return found;
        }
        part.draft().problem(part.placeOf(key), "expected " + key + " from " + from + " to " + to + ", found " + found);
        return from;
    }
}
