package care.plumbline.compiler.guide;

import care.plumbline.core.guide.danger.Urgency;
import care.plumbline.core.guide.question.Absence;
import care.plumbline.core.guide.question.Tally;
import care.plumbline.core.guide.stage.Adjustment;
import care.plumbline.core.guide.stage.Trigger;
import care.plumbline.core.guide.unit.Days;
import care.plumbline.core.rule.FactType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what changes dose, level and stage, and what is counted for it.
final class AdjustmentReader {

    private static final List<String> COUNTS = List.of("days-away", "screen-age", "day-worst", "week-rise");

    private AdjustmentReader() {}

    /// The tallies' names and types.
    static void declare(Section file, Map<String, FactType> types) {
        for (Section tally : file.sections("tallies")) {
            var type = tally.word("counts").equals("week-rise") ? new FactType.Decimal() : new FactType.Whole();
            if (types.putIfAbsent(tally.word("id"), type) != null) {
                tally.draft().problem(tally.place(), "two facts are called " + tally.word("id"));
            }
        }
    }

    static Absence absence(Section section) {
        var absence = new Absence(
                new Days(section.whole("screen_again_after_days")), new Days(section.whole("forgets_after_days")));
        section.close();
        return absence;
    }

    static Tally tally(Section section) {
        var kind = switch (section.oneOf("counts", COUNTS)) {
            case "screen-age" -> new Tally.Kind.ScreenAge(section.whole("within"));
            case "day-worst" -> new Tally.Kind.DayWorst(section.word("of"));
            case "week-rise" -> new Tally.Kind.WeekRise(section.word("of"), section.whole("at_least"));
            default -> new Tally.Kind.DaysAway();
        };
        var tally = new Tally(
                section.draft().vocabulary().fact(section.word("id")),
                kind,
                section.text("says"),
                section.text("unit"));
        section.close();
        return tally;
    }

    static Adjustment adjustment(Section section) {
        var adjustment = new Adjustment(
                section.id("id"),
                section.text("name"),
                trigger(section),
                effect(section.section("effect")),
                section.optionalSection("lasts")
                        .map(AdjustmentReader::lasting)
                        .orElse(new Adjustment.Lasting(0, Optional.empty())),
                section.text("because"),
                section.text("does"),
                section.text("again"),
                section.optionalWord("see").map(_ -> section.oneOf("see", Urgency.values(), Urgency::code)),
                ProvenanceReader.of(section));
        if (adjustment.effect().passes()
                == (adjustment.lasts().days() == 0 && adjustment.lasts().until().isEmpty())) {
            section.draft().problem(section.place(), adjustment.id() + ": what wears off needs a time, and only that");
        }
        section.close();
        return adjustment;
    }

    /// The trigger whose keys stand in this section.
    static Trigger trigger(Section section) {
        List<String> on = section.words("on");
        if (new HashSet<>(on).size() < on.size()) {
            section.draft().problem(section.placeOf("on"), "on names a question twice");
        }
        int times = section.optionalWhole("times").orElse(1);
        if (times < 1) {
            section.draft().problem(section.placeOf("times"), "expected 1 or more, found " + times);
        }
        return new Trigger(on, section.condition("when"), Math.max(1, times), section.optionalWhole("within_days"));
    }

    private static Adjustment.Effect effect(Section section) {
        int down = section.optionalWhole("stages_down").orElse(0);
        double share = section.has("minutes_times") ? section.decimal("minutes_times") : 1;
        if (down < 0 || share <= 0 || share > 1) {
            section.draft().problem(section.place(), "an adjustment never adds stages or minutes");
        }
        var effect = new Adjustment.Effect(
                section.has("step")
                        ? section.oneOf("step", Step.values(), Step::code).by()
                        : 0,
                section.flag("smallest_dose"),
                Math.max(0, down),
                share > 0 && share <= 1 ? share : 1,
                new HashSet<>(section.ids("without")));
        section.close();
        return effect;
    }

    private static Adjustment.Lasting lasting(Section section) {
        var lasting = new Adjustment.Lasting(
                section.optionalWhole("days").orElse(0),
                section.optionalSection("until").map(until -> {
                    var trigger = trigger(until);
                    until.close();
                    return trigger;
                }));
        section.close();
        return lasting;
    }

    private enum Step {
        UP("up", 1),
        DOWN("down", -1);

        private final String code;
        private final int by;

        Step(String code, int by) {
            this.code = code;
            this.by = by;
        }

        String code() {
            return code;
        }

        int by() {
            return by;
        }
    }
}
