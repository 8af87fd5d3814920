package care.plumbline.compiler.guide;

import care.plumbline.body.coach.Finding.What;
import care.plumbline.body.coach.Followed;
import care.plumbline.body.coach.Unseen;
import care.plumbline.body.coach.Yardstick;
import care.plumbline.core.guide.coach.Coaching;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Reads what the coach measures by and what it says.
final class CoachingReader {

    private static final Yardstick HARMLESS = new Yardstick(
            new Yardstick.Sight(1, 1, 1),
            new Yardstick.Bend(2, 1, 1),
            new Yardstick.Errors(1, 1, 1, 1, 1),
            new Yardstick.Wide(1, 1, 1, 1, 1),
            1);

    private CoachingReader() {}

    static Coaching read(Section file) {
        Yardstick yardstick = Stands.orElse(file, () -> yardstick(file), HARMLESS);
        List<Coaching.Cue> findings = file.sections("findings").stream()
                .map(line -> {
                    var cue = new Coaching.Cue(
                            line.oneOf("what", What.values(), CoachingReader::word),
                            line.text("says"),
                            line.text("because"),
                            line.id("habit"),
                            ProvenanceReader.of(line));
                    line.close();
                    return cue;
                })
                .toList();
        List<Coaching.Help> unclear = file.sections("unclear").stream()
                .map(line -> {
                    var help = new Coaching.Help(
                            line.oneOf("why", Unseen.values(), CoachingReader::word), line.text("says"));
                    line.close();
                    return help;
                })
                .toList();
        each(file, "findings", findings.stream().map(Coaching.Cue::what).toList(), What.values());
        each(file, "unclear", unclear.stream().map(Coaching.Help::why).toList(), Unseen.values());
        Section shown = file.section("shown");
        Section feeding = file.section("feeding");
        Section leads = file.section("leads");
        var coaching = new Coaching(
                yardstick,
                file.text("good"),
                findings,
                unclear,
                new Coaching.Feeding(
                        feeding.whole("seconds"),
                        feeding.decimal("lean"),
                        feeding.decimal("drop"),
                        feeding.id("habit")),
                file.whole("standing"),
                file.whole("lifts"),
                new Coaching.Leading(leads.whole("counted"), leads.decimal("part"), leads.whole("days")),
                file.sections("follows").stream().map(CoachingReader::follow).toList(),
                file.id("asks"),
                new Coaching.Shown(shown.id("lift"), shown.id("lift_alone"), shown.id("stand"), shown.id("feed")),
                ProvenanceReader.of(file));
        List.of(feeding, leads, shown).forEach(Section::close);
        file.close();
        return coaching;
    }

    private static Coaching.Follow follow(Section line) {
        var follow = new Coaching.Follow(
                line.id("movement"), line.oneOf("by", Followed.values(), CoachingReader::word), line.decimal("least"));
        line.close();
        return follow;
    }

    /// Each stands once, in the order in which it is said.
    private static <E extends Enum<E>> void each(Section file, String key, List<E> found, E[] wanted) {
        if (!found.equals(Arrays.asList(wanted))) {
            file.draft()
                    .problem(
                            file.placeOf(key),
                            "expected each of "
                                    + Arrays.stream(wanted)
                                            .map(CoachingReader::word)
                                            .toList() + " once, in this order");
        }
    }

    private static Yardstick yardstick(Section file) {
        Section sight = file.section("sight");
        Section bend = file.section("bend");
        Section errors = file.section("errors");
        Section wide = file.section("wide");
        var yardstick = new Yardstick(
                new Yardstick.Sight(sight.decimal("seen"), sight.decimal("width"), sight.decimal("pictures_a_second")),
                new Yardstick.Bend(bend.decimal("begins"), bend.decimal("ends"), bend.decimal("turns")),
                new Yardstick.Errors(
                        errors.decimal("trunk"),
                        errors.decimal("knee"),
                        errors.decimal("reach"),
                        errors.decimal("rounding"),
                        errors.decimal("time")),
                new Yardstick.Wide(
                        wide.decimal("trunk"),
                        wide.decimal("knee"),
                        wide.decimal("reach"),
                        wide.decimal("rounding"),
                        wide.decimal("seconds")),
                file.decimal("hand"));
        List.of(sight, bend, errors, wide).forEach(Section::close);
        return yardstick;
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
