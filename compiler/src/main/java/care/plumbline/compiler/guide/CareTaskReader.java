package care.plumbline.compiler.guide;

import care.plumbline.core.guide.care.Babies;
import care.plumbline.core.guide.care.CareTask;
import care.plumbline.core.guide.care.Carried;
import care.plumbline.core.guide.care.HowMuch;
import care.plumbline.core.guide.words.Id;
import care.plumbline.core.load.Centimetres;
import care.plumbline.core.load.Degrees;
import care.plumbline.core.load.Grip;
import care.plumbline.core.load.Stance;
import care.plumbline.core.rule.FactType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Reads a care task with the ways of doing it.
final class CareTaskReader {

    private CareTaskReader() {}

    static CareTask task(Section file) {
        List<CareTask.Way> ways =
                file.sections("ways").stream().map(CareTaskReader::way).toList();
        var ids = new HashSet<Id>();
        if (ways.stream().anyMatch(way -> !ids.add(way.id()))) {
            file.draft().problem(file.placeOf("ways"), "two ways have the same id");
        }
        if (ways.stream().filter(CareTask.Way::usual).count() != 1) {
            file.draft().problem(file.placeOf("ways"), "one way, and only one, is `usual: true`: our guess");
            ways = List.of(new CareTask.Way(
                    new Id("missing"),
                    file.text("name"),
                    Optional.empty(),
                    true,
                    Optional.empty(),
                    upright(),
                    Optional.empty()));
        }
        boolean inMinutes = file.has("minutes");
        Carried carries = file.oneOf("carries", Carried.values(), Carried::code);
        var task = new CareTask(
                file.id("id"),
                file.whole("number"),
                file.text("name"),
                carries,
                carries == Carried.OLDER_CHILD ? Babies.ONE : file.oneOf("babies", Babies.values(), Babies::code),
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
        Optional<String> said = section.has("said") ? Optional.of(number(section, "said")) : Optional.empty();
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

    /// The name of a fact that is a number.
    static String number(Section section, String key) {
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

    static double within(Section section, String key, double from, double to) {
        double number = section.decimal(key);
        if (number >= from && number <= to) {
            return number;
        }
        section.draft()
                .problem(section.placeOf(key), "expected " + key + " from " + from + " to " + to + ", found " + number);
        return from;
    }
}
