package care.plumbline.compiler.guide;

import care.plumbline.core.guide.movement.Interval;
import care.plumbline.core.guide.stage.Rung;
import care.plumbline.core.guide.stage.Trigger;
import care.plumbline.core.guide.unit.Days;
import care.plumbline.core.guide.unit.Seconds;

/// Reads the ladder from walking to running.
final class RungReader {

    private RungReader() {}

    static Rung read(Section section) {
        var rung = new Rung(
                section.id("id"),
                section.text("name"),
                section.text("does"),
                section.id("movement"),
                section.condition("when"),
                section.optionalText("opens"),
                section.text("what"),
                section.optionalSection("gently").map(RungReader::gently),
                section.sections("weeks").stream().map(RungReader::interval).toList(),
                seconds(section, "warm_up_seconds"),
                seconds(section, "cool_down_seconds"),
                section.optionalSection("goes_on").map(RungReader::goesOn),
                new Days(section.optionalWhole("rest_days").orElse(0)),
                section.optionalWord("counts_as"),
                ProvenanceReader.of(section));
        rung.gently()
                .filter(gently -> gently.upToWeek() > rung.weeks().size())
                .ifPresent(_ -> section.draft()
                        .problem(
                                section.placeOf("gently"),
                                "expected up_to_week to be one of its "
                                        + rung.weeks().size() + " weeks"));
        section.close();
        return rung;
    }

    private static Rung.Gently gently(Section section) {
        var gently =
                new Rung.Gently(section.condition("when"), section.text("what"), atLeast(1, section, "up_to_week"));
        section.close();
        return gently;
    }

    private static Trigger goesOn(Section section) {
        var trigger = AdjustmentReader.trigger(section);
        section.close();
        return trigger;
    }

    private static Interval interval(Section section) {
        var interval = new Interval(
                section.text("says"),
                atLeast(1, section, "rounds"),
                new Seconds(atLeast(1, section, "work_seconds")),
                seconds(section, "rest_seconds"));
        section.close();
        return interval;
    }

    private static Seconds seconds(Section section, String key) {
        return new Seconds(section.has(key) ? atLeast(0, section, key) : 0);
    }

    private static int atLeast(int least, Section section, String key) {
        int number = section.whole(key);
        if (number < least) {
            section.draft().problem(section.placeOf(key), "expected " + least + " or more, found " + number);
        }
        return Math.max(least, number);
    }
}
