package care.plumbline.compiler.guide;

import care.plumbline.core.guide.cause.Belief;
import care.plumbline.core.guide.cause.Cause;
import care.plumbline.core.guide.cause.Pattern;
import care.plumbline.core.guide.cause.Remedy;
import care.plumbline.core.guide.cause.WeightedReason;
import care.plumbline.core.guide.cause.Woman;
import care.plumbline.core.guide.habit.Habit;
import care.plumbline.core.guide.words.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads causes, remedies and patterns: whatever is weighed by lines of evidence.
final class ReasonReader {

    private static final List<String> PLACES = List.of(
            "floor",
            "cot",
            "car",
            "pram",
            "bath",
            "feeding",
            "bed",
            "sink",
            "carrier",
            "change",
            "stairs",
            "home",
            "outdoors",
            "work");

    private ReasonReader() {}

    static Cause cause(Section file) {
        var cause = new Cause(
                file.id("id"),
                file.word("article"),
                file.text("name"),
                file.text("plain"),
                file.text("heard"),
                file.text("truth"),
                belief(file, "points_to", "speaks_against"),
                file.optionalCondition("told_when"),
                file.optionalCondition("never_first_when"),
                file.optionalCondition("always_shown_when"),
                file.ids("helped_by"),
                woman(file, "first"),
                woman(file, "not_first"),
                ProvenanceReader.of(file));
        file.close();
        return cause;
    }

    static Remedy remedy(Section file) {
        var remedy = new Remedy(
                file.id("id"),
                file.word("article"),
                file.text("name"),
                file.text("plain"),
                file.text("heard"),
                file.text("truth"),
                file.texts("how"),
                file.texts("caution"),
                belief(file, "suits", "suits_less"),
                file.optionalCondition("always_shown_when"),
                woman(file, "first"),
                woman(file, "not_first"),
                ProvenanceReader.of(file));
        file.close();
        return remedy;
    }

    static Pattern pattern(Section file) {
        var pattern = new Pattern(
                file.id("id"),
                file.text("name"),
                file.text("plain"),
                file.texts("helps"),
                file.texts("avoid"),
                file.texts("be_seen"),
                file.ids("signs"),
                belief(file, "points_to", "speaks_against"),
                ProvenanceReader.of(file));
        file.close();
        return pattern;
    }

    private static Belief belief(Section file, String forKey, String againstKey) {
        double prior = file.decimal("prior");
        if (!(prior > 0 && prior < 1)) {
            file.draft().problem(file.placeOf("prior"), "expected a prior between 0 and 1, found " + prior);
            prior = 0.5;
        }
        List<WeightedReason> lines = Stream.concat(
                        file.sections(forKey).stream().map(line -> weigh(line, true)),
                        file.sections(againstKey).stream().map(line -> weigh(line, false)))
                .toList();
        return new Belief(prior, lines);
    }

    private static WeightedReason weigh(Section line, boolean speaksFor) {
        double times = line.decimal("times");
        if (speaksFor ? times <= 1 : times >= 1 || times <= 0) {
            line.draft()
                    .problem(
                            line.placeOf("times"),
                            "expected times " + (speaksFor ? "above 1" : "between 0 and 1") + ", found " + times);
            times = speaksFor ? 2 : 0.5;
        }
        var weigh =
                new WeightedReason(line.condition("when"), times, line.text("because"), ProvenanceReader.sources(line));
        line.close();
        return weigh;
    }

    private static Woman woman(Section file, String key) {
        Map<String, String> answers = file.pairs(key);
        if (answers.isEmpty()) {
            file.draft()
                    .problem(
                            file.place(),
                            key + " is missing: an example woman for whom it does, or does not, come first");
        }
        return new Woman(answers);
    }

    /// Ids of a map with a strength of 1 to 3.
    static Map<Id, Integer> strengths(Section file, String key) {
        var read = new TreeMap<Id, Integer>();
        Section strengths = file.section(key);
        for (String name : file.names(key)) {
            int strength = strengths.whole(name);
            if (strength < 1 || strength > 3) {
                file.draft().problem(strengths.placeOf(name), "expected 1, 2 or 3 for " + name + ", found " + strength);
            } else if (Id.fits(name)) {
                file.draft().mention(name, strengths.placeOf(name));
                read.put(new Id(name), strength);
            } else {
                file.draft().problem(strengths.placeOf(name), "expected an id, found " + name);
            }
        }
        return read;
    }

    static Habit habit(Section file) {
        var habit = new Habit(
                file.id("id"),
                file.text("name"),
                file.text("do"),
                file.text("rather_than"),
                file.text("why"),
                file.flag("safe_sleep"),
                file.oneOf("place", PLACES),
                file.has("helps") ? strengths(file, "helps") : Map.of(),
                file.has("eases") ? strengths(file, "eases") : Map.of(),
                file.has("loads") ? file.ids("loads") : List.of(),
                file.optionalCondition("suits_when"),
                file.optionalCondition("first_when"),
                new ArrayList<>(file.ids("moves")),
                file.flag("baby"),
                ProvenanceReader.of(file));
        file.close();
        return habit;
    }
}
